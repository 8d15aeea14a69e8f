using YesSql.Indexes;

namespace OrchardCore.Taxonomies.Indexing;

/// <summary>One row for each term of each taxonomy field of a latest or published item.</summary>
public class TaxonomyIndex : MapIndex
{
    /// <summary>The content item that holds the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>The categorised item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The type of the categorised item.</summary>
    public string? ContentType { get; set; }

    /// <summary>The part that the field belongs to.</summary>
    public string? ContentPart { get; set; }

    /// <summary>The name of the field.</summary>
    public string? ContentField { get; set; }

    /// <summary>The term.</summary>
    public string? TermContentItemId { get; set; }

    /// <summary>Whether the row is of the published version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the latest version.</summary>
    public bool Latest { get; set; }
}
