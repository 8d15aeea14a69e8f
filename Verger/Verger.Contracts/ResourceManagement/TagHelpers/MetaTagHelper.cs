using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Sets a meta element of the head: <c>&lt;meta asp-name="description" content="…" /&gt;</c>. With a separator its content is added to what is there.</summary>
/// <param name="resourceManager">Collects what the page needs.</param>
[HtmlTargetElement("meta", Attributes = "asp-name,content", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("meta", Attributes = "asp-property,content", TagStructure = TagStructure.WithoutEndTag)]
public class MetaTagHelper(IResourceManager resourceManager) : TagHelper
{
    /// <summary>The attribute <c>name</c>.</summary>
    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    /// <summary>The attribute <c>property</c>.</summary>
    [HtmlAttributeName("asp-property")]
    public string? Property { get; set; }

    /// <summary>The attribute <c>content</c>.</summary>
    public string? Content { get; set; }

    /// <summary>What stands between contents.</summary>
    public string? Separator { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var meta = new MetaEntry(Name, Property, Content);
        foreach (var attribute in output.Attributes)
        {
            meta.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        if (string.IsNullOrEmpty(Separator))
        {
            resourceManager.RegisterMeta(meta);
        }
        else
        {
            resourceManager.AppendMeta(meta, Separator);
        }

        output.SuppressOutput();
    }
}
