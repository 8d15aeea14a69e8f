using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace OrchardCore.Lists.Indexes;

/// <summary>One row for each latest or published version of an item that is in a list.</summary>
public class ContainedPartIndex : MapIndex
{
    /// <summary>How long <see cref="DisplayText"/> may be.</summary>
    public static readonly int MaxDisplayTextSize = ContentItemIndex.MaxDisplayTextSize;

    /// <summary>The item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The item that is the list.</summary>
    public string? ListContentItemId { get; set; }

    /// <summary>The type of that item.</summary>
    public string? ListContentType { get; set; }

    /// <summary>The item's display text, cut at <see cref="MaxDisplayTextSize"/>.</summary>
    public string? DisplayText { get; set; }

    /// <summary>Its place in the list.</summary>
    public int Order { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }
}
