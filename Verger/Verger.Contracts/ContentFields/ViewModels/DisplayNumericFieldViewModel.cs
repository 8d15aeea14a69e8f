using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a <see cref="NumericField"/> sees.</summary>
public class DisplayNumericFieldViewModel
{
    /// <summary>The number, or null.</summary>
    public decimal? Value => Field.Value;

    /// <summary>The field.</summary>
    public NumericField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
