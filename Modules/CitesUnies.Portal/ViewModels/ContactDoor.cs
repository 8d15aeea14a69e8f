namespace CitesUnies.Portal.ViewModels;

/// <summary>Where to turn with questions of a kind.</summary>
/// <param name="Question">What brings people, as « Vous cherchez un stage ? ».</param>
/// <param name="Answer">What they find there, in a sentence or two.</param>
/// <param name="Page">The page behind the door.</param>
/// <param name="Directory">Those who answer, each list under a heading; empty where the page is all that is needed.</param>
public sealed record ContactDoor(string Question, string Answer, Link Page, IReadOnlyList<ContactList> Directory);
