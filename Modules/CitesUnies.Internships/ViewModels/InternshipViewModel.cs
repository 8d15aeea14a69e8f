using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Internships.ViewModels;

/// <summary>An offer on its page.</summary>
public class InternshipViewModel : InternshipSummaryViewModel
{
    /// <summary>How much of it is done from home, as « Sur place »; empty when it is not said.</summary>
    public string RemoteWork { get; set; } = string.Empty;

    /// <summary>Hours of work in a week, as « 35 h »; empty when it is not said.</summary>
    public string WeeklyHours { get; set; } = string.Empty;

    /// <summary>What is paid; may be empty.</summary>
    public string Compensation { get; set; } = string.Empty;

    /// <summary>What there is to do, sanitised.</summary>
    public string MissionsHtml { get; set; } = string.Empty;

    /// <summary>Who is looked for, sanitised.</summary>
    public string ProfileHtml { get; set; } = string.Empty;

    /// <summary>What to send, and where, sanitised.</summary>
    public string HowToApplyHtml { get; set; } = string.Empty;

    /// <summary>Where to write; null when there is no mailbox, or no longer a reason to.</summary>
    public Link? Contact { get; set; }

    /// <summary>The offer as a file.</summary>
    public IReadOnlyList<MediaFile> Files { get; set; } = [];
}
