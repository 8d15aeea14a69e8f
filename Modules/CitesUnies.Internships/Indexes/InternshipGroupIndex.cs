using YesSql.Indexes;

namespace CitesUnies.Internships.Indexes;

/// <summary>Which groups a published offer works with: a row for each.</summary>
public sealed class InternshipGroupIndex : MapIndex
{
    /// <summary>The offer.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The group.</summary>
    public string GroupId { get; set; } = string.Empty;
}
