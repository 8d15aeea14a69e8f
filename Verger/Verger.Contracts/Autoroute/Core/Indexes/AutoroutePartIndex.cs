using YesSql.Indexes;

namespace OrchardCore.Autoroute.Core.Indexes;

/// <summary>One row for each address of a latest or published item.</summary>
public class AutoroutePartIndex : MapIndex
{
    /// <summary>The stored document of the item.</summary>
    public long DocumentId { get; set; }

    /// <summary>The item, or the item that contains the one that answers.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The contained item that answers, or null.</summary>
    public string? ContainedContentItemId { get; set; }

    /// <summary>Where the contained item stands inside its container, or null.</summary>
    public string? JsonPath { get; set; }

    /// <summary>The path below the root of the site.</summary>
    public string? Path { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }
}
