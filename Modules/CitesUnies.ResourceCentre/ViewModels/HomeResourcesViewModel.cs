using CitesUnies.Portal.ViewModels;
using OrchardCore.DisplayManagement;

namespace CitesUnies.ResourceCentre.ViewModels;

/// <summary>The resource centre's section of the home page.</summary>
public class HomeResourcesViewModel
{
    /// <summary>The media, each with the list of its resources.</summary>
    public IReadOnlyList<Link> Media { get; set; } = [];

    /// <summary>The latest resources.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];
}
