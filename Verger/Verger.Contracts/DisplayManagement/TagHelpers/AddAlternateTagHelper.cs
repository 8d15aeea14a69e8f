using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.TagHelpers;

/// <summary>Adds an alternate to the shape that it stands in: <c>&lt;add-alternate name="Menu__Footer" /&gt;</c>.</summary>
[HtmlTargetElement("add-alternate", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public class AddAlternateTagHelper : TagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (output.Attributes["name"]?.Value?.ToString() is { Length: > 0 } name)
        {
            ShapeMetadataTagHelper.ShapeOf(context)?.Metadata.Alternates.Add(name);
        }

        output.SuppressOutput();
    }
}
