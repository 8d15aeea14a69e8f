using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds a wrapper to the shape that it stands in: <c>&lt;add-wrapper name="Card" /&gt;</c>.</summary>
[HtmlTargetElement("add-wrapper", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddWrapperTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes["name"]?.Value?.ToString() is { Length: > 0 } name)
        {
            ShapeMetadataTagHelper.ShapeOf(context)?.Metadata.Wrappers.Add(name);
        }

        output.SuppressOutput();
    }
}
