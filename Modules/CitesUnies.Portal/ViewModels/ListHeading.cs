namespace CitesUnies.Portal.ViewModels;

/// <summary>What stands over a list.</summary>
/// <param name="Path">The list's own address, with the leading slash.</param>
/// <param name="Title">Its title.</param>
/// <param name="Lead">What it holds, in a sentence.</param>
public sealed record ListHeading(string Path, string Title, string Lead);
