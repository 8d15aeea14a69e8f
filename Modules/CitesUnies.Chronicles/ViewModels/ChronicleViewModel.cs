using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Chronicles.ViewModels;

/// <summary>A chronicle on its page. What its reader may not read is not in it.</summary>
public class ChronicleViewModel : ChronicleSessionViewModel
{
    /// <summary>What is said of it before: sanitised HTML.</summary>
    public string PresentationHtml { get; set; } = string.Empty;

    /// <summary>The page of its season; null when it has no number.</summary>
    public Link? Season { get; set; }

    /// <summary>What was said, as files; none when they are locked.</summary>
    public IReadOnlyList<MediaFile> Minutes { get; set; } = [];

    /// <summary>Where it can be seen again; null when there is no recording, or it is locked.</summary>
    public Link? Replay { get; set; }

    /// <summary>What stands in place of minutes and recording; null when nothing is locked.</summary>
    public ReservedLock? Lock { get; set; }

    /// <summary>The session before it in its season; null when it is the first.</summary>
    public Link? Previous { get; set; }

    /// <summary>The session after it in its season; null when it is the last.</summary>
    public Link? Next { get; set; }

    /// <summary>All seasons.</summary>
    public IReadOnlyList<SeasonLinkViewModel> Seasons { get; set; } = [];
}
