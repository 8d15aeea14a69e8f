namespace CitesUnies.Portal.ViewModels;

/// <summary>A step of the way from the home page to a page, or a page on a list of links.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Url">Where it leads; null for the page itself, the last step.</param>
public sealed record Breadcrumb(string Text, string? Url);
