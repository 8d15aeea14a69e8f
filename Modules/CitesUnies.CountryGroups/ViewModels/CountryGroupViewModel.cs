using CitesUnies.Portal.ViewModels;
using OrchardCore.DisplayManagement;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>A group on its page.</summary>
public class CountryGroupViewModel : CountryGroupSummaryViewModel
{
    /// <summary>The list, at its region.</summary>
    public string RegionUrl { get; set; } = string.Empty;

    /// <summary>The month from when on the chair is known; may be empty.</summary>
    public string ChairSince { get; set; } = string.Empty;

    /// <summary>Who chaired it before, with the years.</summary>
    public IReadOnlyList<string> FormerChairs { get; set; } = [];

    /// <summary>When it was created, as it is known; may be empty.</summary>
    public string CreatedOn { get; set; } = string.Empty;

    /// <summary>Where to write to it; null when it has no mailbox.</summary>
    public Link? Contact { get; set; }

    /// <summary>What it is, at length: sanitised HTML.</summary>
    public string PresentationHtml { get; set; } = string.Empty;

    /// <summary>What it does: sanitised HTML; may be empty.</summary>
    public string MissionsHtml { get; set; } = string.Empty;

    /// <summary>What has marked its life: sanitised HTML; may be empty.</summary>
    public string MilestonesHtml { get; set; } = string.Empty;

    /// <summary>Its next meetings.</summary>
    public IReadOnlyList<IShape> NextMeetings { get; set; } = [];

    /// <summary>Its latest meetings.</summary>
    public IReadOnlyList<IShape> PastMeetings { get; set; } = [];

    /// <summary>The list of all its meetings that are over.</summary>
    public string PastUrl { get; set; } = string.Empty;
}
