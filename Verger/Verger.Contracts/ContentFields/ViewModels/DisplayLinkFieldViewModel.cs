using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of a <see cref="LinkField"/> sees.</summary>
public class DisplayLinkFieldViewModel
{
    /// <summary>The URL, with <c>~/</c> resolved.</summary>
    public string? Url { get; set; }

    /// <summary>The text of the link.</summary>
    public string? Text { get; set; }

    /// <summary>The browsing context, or null.</summary>
    public string? Target { get; set; }

    /// <summary>The field.</summary>
    public LinkField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
