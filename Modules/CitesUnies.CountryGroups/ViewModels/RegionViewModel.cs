using OrchardCore.DisplayManagement;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>Groups under one heading.</summary>
/// <param name="Slug">By which the heading is found on the page.</param>
/// <param name="Name">The heading.</param>
/// <param name="Groups">The groups, as summaries.</param>
public sealed record RegionViewModel(string Slug, string Name, IReadOnlyList<IShape> Groups);
