using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.TagHelpers;

namespace OrchardCore.Contents.TagHelpers;

/// <summary>Renders a content item: <c>&lt;contentitem content-item-id="…" display-type="Summary" /&gt;</c> or <c>alias="slug:…"</c>.</summary>
[HtmlTargetElement("contentitem")]
public class ContentItemTagHelper : BaseShapeTagHelper
{
    /// <summary>Makes and renders the shape <c>ContentItem</c>.</summary>
    public ContentItemTagHelper(IShapeFactory shapeFactory, IDisplayHelper displayHelper)
        : base(shapeFactory, displayHelper)
        => Type = "ContentItem";
}
