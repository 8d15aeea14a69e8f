using YesSql.Indexes;

namespace CitesUnies.CountryGroups.Indexes;

/// <summary>By what meetings are found on the agenda besides date and place. Only published meetings have a row.</summary>
public sealed class MeetingIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The meeting's kind, as its field holds it.</summary>
    public string Kind { get; set; } = string.Empty;
}
