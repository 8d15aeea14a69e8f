using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;

namespace CitesUnies.Agenda.Models;

/// <summary>When and where: its mere presence makes a content an event, which the agenda lists.</summary>
public sealed class EventPart : ContentPart
{
    /// <summary>When it starts, in UTC. Of an event of whole days, only the day counts, in the zone of <see cref="EventTimes"/>.</summary>
    public DateTimeField StartsAt { get; set; } = new();

    /// <summary>When it ends, in UTC; the last day of an event of whole days.</summary>
    public DateTimeField EndsAt { get; set; } = new();

    /// <summary>Whether it takes whole days, so that hours say nothing.</summary>
    public BooleanField AllDay { get; set; } = new();

    /// <summary>One of <see cref="EventStatus.All"/>, by its value.</summary>
    public TextField Status { get; set; } = new();

    /// <summary>When a postponed event starts instead, in UTC.</summary>
    public DateTimeField RescheduledTo { get; set; } = new();

    /// <summary>One of <see cref="AttendanceMode.All"/>, by its value.</summary>
    public TextField Attendance { get; set; } = new();

    /// <summary>The place, as people read it.</summary>
    public TextField Venue { get; set; } = new();

    /// <summary>The countries that it is about.</summary>
    public TaxonomyField Countries { get; set; } = new();

    /// <summary>What it is about.</summary>
    public TaxonomyField Topics { get; set; } = new();

    /// <summary>For whom its inside is: one of <c>AudienceKind.All</c>, by its value.</summary>
    public TextField Audience { get; set; } = new();
}
