using OrchardCore.DisplayManagement;

namespace CitesUnies.Chronicles.ViewModels;

/// <summary>A season with its sessions, on its own page or among the others.</summary>
public class ChronicleSeasonViewModel
{
    /// <summary>« Saison 6 ».</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The name of its page: « Chroniques géopolitiques, saison 6 ».</summary>
    public string PageTitle { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>By which its heading is found on a page.</summary>
    public string Slug { get; set; } = string.Empty;

    /// <summary>« 5 sessions, octobre 2025 – mars 2026 ».</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>Its sessions, in order.</summary>
    public IReadOnlyList<IShape> Sessions { get; set; } = [];

    /// <summary>All seasons; none among the others.</summary>
    public IReadOnlyList<SeasonLinkViewModel> Seasons { get; set; } = [];
}
