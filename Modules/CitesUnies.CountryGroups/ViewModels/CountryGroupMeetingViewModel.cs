using CitesUnies.Agenda.ViewModels;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.CountryGroups.ViewModels;

/// <summary>A meeting on its page. What its reader may not read is not in it.</summary>
public class CountryGroupMeetingViewModel : EventSummaryViewModel
{
    /// <summary>What is said of it before: sanitised HTML.</summary>
    public string AnnouncementHtml { get; set; } = string.Empty;

    /// <summary>What is said of it after: sanitised HTML; empty when there is nothing, or it is locked.</summary>
    public string ReportHtml { get; set; } = string.Empty;

    /// <summary>What stands in place of report and files; null when nothing is locked.</summary>
    public ReservedLock? Lock { get; set; }

    /// <summary>What is talked about.</summary>
    public IReadOnlyList<string> AgendaItems { get; set; } = [];

    /// <summary>Who chairs it; may be empty.</summary>
    public string Chair { get; set; } = string.Empty;

    /// <summary>Who organises it too.</summary>
    public IReadOnlyList<string> CoOrganisers { get; set; } = [];

    /// <summary>How many took part; may be empty.</summary>
    public string Participants { get; set; } = string.Empty;

    /// <summary>Where to register; null when that is over or not needed.</summary>
    public Link? Registration { get; set; }

    /// <summary>Files; none when they are locked.</summary>
    public IReadOnlyList<MediaFile> Documents { get; set; } = [];

    /// <summary>Where to write; null when there is no mailbox.</summary>
    public Link? Contact { get; set; }
}
