using CitesUnies.Portal.ViewModels;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>All groups, as the theme shows them.</summary>
public class CountryGroupListViewModel
{
    /// <summary>What stands over them.</summary>
    public ListHeading Heading { get; set; } = new("/", string.Empty, string.Empty);

    /// <summary>Those that meet, by region of the world.</summary>
    public IReadOnlyList<RegionViewModel> Regions { get; set; } = [];

    /// <summary>The countries of those that meet, each once: ISO 3166-1 codes in lower case.</summary>
    public IReadOnlyList<string> CountrySlugs { get; set; } = [];

    /// <summary>Those that no longer meet.</summary>
    public RegionViewModel Former { get; set; } = new(string.Empty, string.Empty, []);
}
