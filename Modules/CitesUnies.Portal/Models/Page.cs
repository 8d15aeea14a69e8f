using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace CitesUnies.Portal.Models;

/// <summary>A page that stands alone: legal notice, accessibility, who we are.</summary>
public sealed class Page : ContentPart
{
    /// <summary>Its text.</summary>
    public HtmlField Body { get; set; } = new();
}
