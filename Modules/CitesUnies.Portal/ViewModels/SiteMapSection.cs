namespace CitesUnies.Portal.ViewModels;

/// <summary>A part of the site on its map.</summary>
/// <param name="Title">What people read.</param>
/// <param name="Url">Its list; null where it has none.</param>
/// <param name="Pages">Text and address of its pages.</param>
public sealed record SiteMapSection(string Title, string? Url, IReadOnlyList<Breadcrumb> Pages);
