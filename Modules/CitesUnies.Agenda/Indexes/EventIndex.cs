using YesSql.Indexes;

namespace CitesUnies.Agenda.Indexes;

/// <summary>What the agenda finds and orders events by. Only published events with a start have a row. Countries and topics are in Orchard's <c>TaxonomyIndex</c>.</summary>
public sealed class EventIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Its content type.</summary>
    public string ContentType { get; set; } = string.Empty;

    /// <summary>When it starts, in UTC: at its new date when it was postponed.</summary>
    public DateTime StartsUtc { get; set; }

    /// <summary>From when on it is in the past, in UTC.</summary>
    public DateTime OverUtc { get; set; }

    /// <summary>Its status, as its field holds it.</summary>
    public string Status { get; set; } = string.Empty;

    /// <summary>How people take part, as its field holds it.</summary>
    public string Attendance { get; set; } = string.Empty;

    /// <summary>For whom its inside is, as its field holds it.</summary>
    public string Audience { get; set; } = string.Empty;
}
