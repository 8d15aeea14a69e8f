using YesSql.Indexes;

namespace OrchardCore.Alias.Indexes;

/// <summary>Finds the item of an alias.</summary>
public class AliasPartIndex : MapIndex
{
    /// <summary>The alias in lower case.</summary>
    public string? Alias { get; set; }

    /// <summary>The item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }
}
