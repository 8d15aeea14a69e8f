using YesSql.Indexes;

namespace CitesUnies.CountryGroups.Indexes;

/// <summary>What lists and links need of the groups. Only published groups have a row.</summary>
public sealed class CountryGroupIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Its name, by which groups are ordered.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The address of its page, with the leading slash.</summary>
    public string Url { get; set; } = string.Empty;

    /// <summary>The term of its region; empty when it has none.</summary>
    public string RegionId { get; set; } = string.Empty;

    /// <summary>Whether it still meets.</summary>
    public bool IsActive { get; set; }
}
