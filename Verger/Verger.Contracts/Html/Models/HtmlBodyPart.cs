using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models;

/// <summary>The rich text body of an item.</summary>
public class HtmlBodyPart : ContentPart
{
    /// <summary>An HTML fragment, or null when nothing was entered.</summary>
    public string? Html { get; set; }
}
