using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a <see cref="ContentPickerField"/> sees.</summary>
public class DisplayContentPickerFieldViewModel
{
    /// <summary>Ids of the chosen items.</summary>
    public string[] ContentItemIds => Field.ContentItemIds;

    /// <summary>The field.</summary>
    public ContentPickerField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
