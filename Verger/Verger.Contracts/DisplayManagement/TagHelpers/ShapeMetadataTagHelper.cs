using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Changes the metadata of the shape that it stands in: <c>&lt;metadata display-type="Summary"&gt;…&lt;/metadata&gt;</c>.</summary>
[HtmlTargetElement("metadata")]
public class ShapeMetadataTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (ShapeOf(context) is { } shape && output.Attributes["display-type"]?.Value?.ToString() is { Length: > 0 } displayType)
        {
            shape.Metadata.DisplayType = displayType;
        }

        await output.GetChildContentAsync();
        output.SuppressOutput();
    }

    internal static IShape? ShapeOf(TagHelperContext context) => context.Items.TryGetValue(typeof(IShape), out var shape) ? shape as IShape : null;
}
