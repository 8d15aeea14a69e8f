namespace CitesUnies.Portal.ViewModels;

/// <summary>Those who answer, under one heading.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Contacts">Who answers.</param>
public sealed record ContactList(string Title, IReadOnlyList<Contact> Contacts);
