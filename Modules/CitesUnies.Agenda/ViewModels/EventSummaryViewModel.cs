using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Agenda.ViewModels;

/// <summary>What is public of an event, ready to print.</summary>
public class EventSummaryViewModel
{
    /// <summary>Its title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The address of its page.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>What kind of event it is; may be empty.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>What it is about; may be empty.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>Who invites, each with its page.</summary>
    public IReadOnlyList<Link> Hosts { get; set; } = [];

    /// <summary>When it takes place, in words and Paris time; empty while that is not known.</summary>
    public string When { get; set; } = string.Empty;

    /// <summary>When it starts, as machines read it.</summary>
    public string WhenForMachines { get; set; } = string.Empty;

    /// <summary>The hour at which it starts; empty when it takes whole days.</summary>
    public string Hour { get; set; } = string.Empty;

    /// <summary>The number of its first day.</summary>
    public string Day { get; set; } = string.Empty;

    /// <summary>The month of its first day, shortened.</summary>
    public string Month { get; set; } = string.Empty;

    /// <summary>The year of its first day.</summary>
    public string Year { get; set; } = string.Empty;

    /// <summary>The day that was planned first, if it was postponed.</summary>
    public string FormerDay { get; set; } = string.Empty;

    /// <summary>What is to be known of its date, as « Reportée »; empty when it simply takes place.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>By which the look of the status is chosen.</summary>
    public string StatusSlug { get; set; } = string.Empty;

    /// <summary>Whether it does not take place.</summary>
    public bool IsCancelled { get; set; }

    /// <summary>Whether it is over.</summary>
    public bool IsPast { get; set; }

    /// <summary>Where it takes place, in words.</summary>
    public string Where { get; set; } = string.Empty;

    /// <summary>For whom its inside is, as « Réservé aux adhérents »; empty when it is for all.</summary>
    public string Audience { get; set; } = string.Empty;

    /// <summary>The countries that it is about, each with their events.</summary>
    public IReadOnlyList<Link> Countries { get; set; } = [];

    /// <summary>What it is about, each with such events.</summary>
    public IReadOnlyList<Link> Topics { get; set; } = [];
}
