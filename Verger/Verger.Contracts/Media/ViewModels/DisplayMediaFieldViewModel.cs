using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace OrchardCore.Media.ViewModels;

/// <summary>What the template of a <see cref="MediaField"/> sees.</summary>
public class DisplayMediaFieldViewModel
{
    /// <summary>Paths within the media library.</summary>
    public string[] Paths => Field.Paths;

    /// <summary>The field.</summary>
    public MediaField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
