using YesSql.Indexes;

namespace CitesUnies.CountryGroups.Indexes;

/// <summary>One row for each group of each published meeting.</summary>
public sealed class MeetingGroupIndex : MapIndex
{
    /// <summary>The meeting.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The group.</summary>
    public string GroupId { get; set; } = string.Empty;
}
