using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Adds a link element to the head: <c>&lt;link asp-src="~/…/icon.svg" rel="icon" type="image/svg+xml" /&gt;</c>.</summary>
/// <param name="resourceManager">Collects what the page needs.</param>
[HtmlTargetElement("link", Attributes = "asp-src", TagStructure = TagStructure.WithoutEndTag)]
public class LinkTagHelper(IResourceManager resourceManager) : TagHelper
{
    /// <summary>The attribute <c>rel</c>.</summary>
    public string? Rel { get; set; }

    /// <summary>The attribute <c>type</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The attribute <c>title</c>.</summary>
    public string? Title { get; set; }

    /// <summary>The attribute <c>sizes</c>.</summary>
    public string? Sizes { get; set; }

    /// <summary>The address.</summary>
    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    /// <summary>Whether the address carries a hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var link = new LinkEntry { Rel = Rel, Type = Type, Title = Title, Sizes = Sizes, Href = Src, AppendVersion = AppendVersion ?? false };
        foreach (var attribute in output.Attributes)
        {
            link.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        resourceManager.RegisterLink(link);
        output.SuppressOutput();
    }
}
