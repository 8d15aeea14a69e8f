using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Internships.ViewModels;

/// <summary>An offer on a list.</summary>
public class InternshipSummaryViewModel
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>Who offers it.</summary>
    public string Employer { get; set; } = string.Empty;

    /// <summary>What it is about.</summary>
    public string Subject { get; set; } = string.Empty;

    /// <summary>Where it takes place.</summary>
    public string Place { get; set; } = string.Empty;

    /// <summary>How long it lasts, as « 6 mois »; empty when it is not said.</summary>
    public string Duration { get; set; } = string.Empty;

    /// <summary>Its first day; null when it is not said.</summary>
    public DateTime? StartsOn { get; set; }

    /// <summary>The last day on which to apply; null when it is not said.</summary>
    public DateTime? Deadline { get; set; }

    /// <summary>Whether that day has passed.</summary>
    public bool IsClosed { get; set; }

    /// <summary>How long remains to apply, in words; empty once it is closed.</summary>
    public string Countdown { get; set; } = string.Empty;

    /// <summary>The groups with which it works.</summary>
    public IReadOnlyList<Link> Groups { get; set; } = [];
}
