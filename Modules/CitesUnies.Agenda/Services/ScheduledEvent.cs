using CitesUnies.Agenda.Models;
using OrchardCore.ContentManagement;

namespace CitesUnies.Agenda.Services;

/// <summary>An event with the days that it stands on.</summary>
/// <param name="Item">The event.</param>
/// <param name="Days">Its days.</param>
public sealed record ScheduledEvent(ContentItem Item, EventDays Days)
{
    /// <summary>An event with its days; null while it has no start.</summary>
    public static ScheduledEvent? Of(ContentItem? item)
        => item?.As<EventPart>() is { } part && EventTimes.Of(part) is { } times ? new ScheduledEvent(item, EventDays.Of(times, part.AllDay.Value)) : null;
}
