using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentFields.ViewModels;

/// <summary>What the template of an <see cref="HtmlField"/> sees.</summary>
public class DisplayHtmlFieldViewModel
{
    /// <summary>The HTML to show, sanitised as the field's settings say.</summary>
    public string? Html { get; set; }

    /// <summary>The field, with the HTML as it is stored.</summary>
    public HtmlField Field { get; set; } = null!;

    /// <summary>The part that the field belongs to.</summary>
    public ContentPart Part { get; set; } = null!;

    /// <summary>The definition of the field on its part: name and settings.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}
