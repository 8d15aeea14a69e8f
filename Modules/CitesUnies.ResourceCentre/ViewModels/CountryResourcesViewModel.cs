using OrchardCore.DisplayManagement;

namespace CitesUnies.ResourceCentre.ViewModels;

/// <summary>Resources about the countries of a page, below it.</summary>
public class CountryResourcesViewModel
{
    /// <summary>The resources, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
