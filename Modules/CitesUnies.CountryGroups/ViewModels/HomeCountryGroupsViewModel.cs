using CitesUnies.Portal.ViewModels;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>The groups' section of the home page.</summary>
public class HomeCountryGroupsViewModel
{
    /// <summary>Regions of the world, each with links to its groups.</summary>
    public IReadOnlyList<HomeRegionViewModel> Regions { get; set; } = [];
}

/// <summary>A region of the world with its groups.</summary>
/// <param name="Region">Its name, and the list at that region.</param>
/// <param name="Groups">Its groups that meet.</param>
public sealed record HomeRegionViewModel(Link Region, IReadOnlyList<Link> Groups);
