using OrchardCore.ContentManagement;

namespace OrchardCore.Taxonomies.Models;

/// <summary>Makes an item a term of a taxonomy. Every term has it; it is not attached to a type by hand.</summary>
public class TermPart : ContentPart
{
    /// <summary>The content item that holds the taxonomy.</summary>
    public string? TaxonomyContentItemId { get; set; }
}
