using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a <see cref="MultiTextField"/> sees.</summary>
public class DisplayMultiTextFieldViewModel
{
    /// <summary>The chosen values.</summary>
    public string[] Values { get; set; } = [];

    /// <summary>The field.</summary>
    public MultiTextField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
