using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Renders what the page needs: <c>&lt;resources type="Stylesheet" /&gt;</c>. What is said to be needed later is not rendered.</summary>
/// <param name="processors">Render.</param>
[HtmlTargetElement("resources", Attributes = "type")]
public class ResourcesTagHelper(IEnumerable<IResourcesTagHelperProcessor> processors) : TagHelper
{
    /// <summary>What.</summary>
    public ResourceTagType Type { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        using var writer = new StringWriter();
        var processing = new ResourcesTagHelperProcessorContext(Type, writer);
        foreach (var processor in processors)
        {
            await processor.ProcessAsync(processing);
        }

        output.TagName = null;
        output.Content.SetHtmlContent(writer.ToString());
        output.TagMode = TagMode.StartTagAndEndTag;
    }
}
