using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;

namespace OrchardCore.Taxonomies.ViewModels;

/// <summary>What the template of a <see cref="TaxonomyField"/> sees.</summary>
public class DisplayTaxonomyFieldViewModel
{
    /// <summary>The content item that holds the taxonomy.</summary>
    public string? TaxonomyContentItemId => Field.TaxonomyContentItemId;

    /// <summary>Ids of the chosen terms.</summary>
    public string[] TermContentItemIds => Field.TermContentItemIds;

    /// <summary>The field.</summary>
    public TaxonomyField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
