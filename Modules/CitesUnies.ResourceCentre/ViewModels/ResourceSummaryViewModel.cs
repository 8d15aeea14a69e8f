using CitesUnies.Portal.ViewModels;

namespace CitesUnies.ResourceCentre.ViewModels;

/// <summary>A resource on a list.</summary>
public class ResourceSummaryViewModel
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>Its medium, as « Vidéo ».</summary>
    public string Medium { get; set; } = string.Empty;

    /// <summary>The medium's word in addresses, by which its look is chosen.</summary>
    public string MediumSlug { get; set; } = string.Empty;

    /// <summary>Its kind, as « Répertoire »; may be empty.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>The day that it bears; null for none.</summary>
    public DateTime? Date { get; set; }

    /// <summary>What it is, in a sentence or two.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>For whom its files are, as « Réservé aux adhérents »; empty when they are for all.</summary>
    public string Audience { get; set; } = string.Empty;

    /// <summary>The countries that it is about, each with the list of such resources.</summary>
    public IReadOnlyList<Link> Countries { get; set; } = [];

    /// <summary>What it is about, each with the list of such resources.</summary>
    public IReadOnlyList<Link> Topics { get; set; } = [];
}
