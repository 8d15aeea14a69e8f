using CitesUnies.Portal.ViewModels;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>A group on a list.</summary>
public class CountryGroupSummaryViewModel
{
    /// <summary>Its name.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>What kind of group it is, as « Groupe-pays ».</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>Whether it no longer meets.</summary>
    public bool IsFormer { get; set; }

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>The name of its region of the world; may be empty.</summary>
    public string Region { get; set; } = string.Empty;

    /// <summary>The countries that it works with, each with their events.</summary>
    public IReadOnlyList<Link> Countries { get; set; } = [];

    /// <summary>Those countries as maps name them: ISO 3166-1 codes in lower case.</summary>
    public IReadOnlyList<string> CountrySlugs { get; set; } = [];

    /// <summary>Who chairs it; may be empty.</summary>
    public string ChairName { get; set; } = string.Empty;

    /// <summary>The office that the chair holds, and for whom; may be empty.</summary>
    public string ChairOffice { get; set; } = string.Empty;
}
