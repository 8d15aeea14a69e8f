namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>The groups' section of the home page.</summary>
public class HomeCountryGroupsViewModel
{
    /// <summary>Regions of the world, each with links to its groups that meet.</summary>
    public IReadOnlyList<HomeRegionViewModel> Regions { get; set; } = [];

    /// <summary>How many groups meet.</summary>
    public int GroupCount => Regions.Sum(region => region.Groups.Count);

    /// <summary>The countries that they work with, each once: ISO 3166-1 codes in lower case.</summary>
    public IReadOnlyList<string> CountrySlugs
        => [.. Regions.SelectMany(region => region.Groups).SelectMany(group => group.CountrySlugs).Distinct()];
}
