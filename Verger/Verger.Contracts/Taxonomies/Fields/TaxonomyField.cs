using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>Terms of one taxonomy. Each term of a published or latest item has a row in <see cref="Indexing.TaxonomyIndex"/>.</summary>
public class TaxonomyField : ContentField
{
    /// <summary>The content item that holds the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }

    /// <summary>The chosen terms, by their content item ids.</summary>
    public string[] TermContentItemIds { get; set; } = [];
}
