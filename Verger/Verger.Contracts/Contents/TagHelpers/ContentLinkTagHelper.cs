using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using OrchardCore.ContentManagement;

namespace OrchardCore.Contents.TagHelpers;

/// <summary>A link to a content item: <c>&lt;a display-for="@item"&gt;</c>. Without content of its own it shows the item's display text.</summary>
/// <param name="contentManager">Tells where the item is displayed.</param>
/// <param name="urlHelperFactory">Makes the URL.</param>
[HtmlTargetElement("a", Attributes = DisplayForAttributeName)]
public class ContentLinkTagHelper(IContentManager contentManager, IUrlHelperFactory urlHelperFactory) : TagHelper
{
    private const string DisplayForAttributeName = "display-for";

    /// <summary>Runs before other tag helpers of links.</summary>
    public override int Order => -10;

    /// <summary>The view that the link is in.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The item whose page the link leads to.</summary>
    [HtmlAttributeName(DisplayForAttributeName)]
    public ContentItem? DisplayFor { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext tagHelperContext, TagHelperOutput output)
    {
        if (DisplayFor is null || (await contentManager.GetContentItemMetadataAsync(DisplayFor)).DisplayRouteValues is not { } routeValues)
        {
            return;
        }

        output.Attributes.SetAttribute("href", urlHelperFactory.GetUrlHelper(ViewContext).RouteUrl(routeValues));
        if ((await output.GetChildContentAsync()).IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent(DisplayFor.DisplayText);
        }
    }
}
