using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;

namespace OrchardCore.Html.ViewModels;

/// <summary>What the template of an <see cref="Models.HtmlBodyPart"/> sees.</summary>
public class HtmlBodyPartViewModel
{
    /// <summary>The HTML to show, sanitised as the part's settings say.</summary>
    public string? Html { get; set; }

    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>The part, with the HTML as it is stored.</summary>
    public HtmlBodyPart HtmlBodyPart { get; set; } = null!;

    /// <summary>The definition of the part on the item's type.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;
}
