using YesSql.Indexes;

namespace CitesUnies.ResourceCentre.Indexes;

/// <summary>What the list of resources is found and ordered by. Only published resources have a row.</summary>
public sealed class ResourceIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>Its medium, as its field holds it.</summary>
    public string Medium { get; set; } = string.Empty;

    /// <summary>The day that it bears, at midnight; that of its publication when it bears none.</summary>
    public DateTime Date { get; set; }
}
