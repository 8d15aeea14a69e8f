using CitesUnies.Portal.ViewModels;

namespace CitesUnies.Agenda.Models;

/// <summary>What the module of a type says of its events, which the agenda shows but does not know. Filled by a handler of the type's part.</summary>
public sealed class EventAspect
{
    /// <summary>What kind of event it is, as « Webinaire ».</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>What it is about, in a sentence or two: only what is public.</summary>
    public string Summary { get; set; } = string.Empty;

    /// <summary>Who invites, each with its page.</summary>
    public IReadOnlyList<Link> Hosts { get; set; } = [];
}
