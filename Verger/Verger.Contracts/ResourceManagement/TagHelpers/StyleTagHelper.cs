using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Says that the page needs a style sheet, by name (<c>asp-name</c>), by address (<c>asp-src</c>), or, with both, defines it under that name. Rendered once, in the head.</summary>
/// <param name="resourceManager">Collects what the page needs.</param>
[HtmlTargetElement("style", Attributes = "asp-name")]
[HtmlTargetElement("style", Attributes = "asp-src")]
[HtmlTargetElement("style", Attributes = "at")]
public class StyleTagHelper(IResourceManager resourceManager) : TagHelper
{
    /// <summary>Its name.</summary>
    [HtmlAttributeName("asp-name")]
    public string? Name { get; set; }

    /// <summary>Its address.</summary>
    [HtmlAttributeName("asp-src")]
    public string? Src { get; set; }

    /// <summary>The address of its readable form.</summary>
    public string? DebugSrc { get; set; }

    /// <summary>Whether the readable form serves.</summary>
    public bool? Debug { get; set; }

    /// <summary>The version, or the start of one.</summary>
    public string? Version { get; set; }

    /// <summary>Names of what comes before it, with commas or spaces between.</summary>
    public string? DependsOn { get; set; }

    /// <summary>Whether the address carries a hash of the file.</summary>
    [HtmlAttributeName("asp-append-version")]
    public bool? AppendVersion { get; set; }

    /// <summary>Where in the page: in the head, or where the element stands for <see cref="ResourceLocation.Inline"/>.</summary>
    public ResourceLocation At { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Src))
        {
            await RegisterContentAsync(output);
            return;
        }

        var tag = new ResourceTag(Name, Src, DebugSrc, Version, Debug, AppendVersion, ResourceTag.Names(DependsOn));
        var settings = ResourceTag.Register(resourceManager, "stylesheet", tag);
        ResourceTag.TakeAttributes(output, settings);
        output.TagName = null;
        if (At == ResourceLocation.Inline)
        {
            using var writer = new StringWriter();
            resourceManager.RenderLocalStyle(settings, writer);
            output.Content.SetHtmlContent(writer.ToString());
        }
        else
        {
            settings.AtHead();
        }
    }

    private async Task RegisterContentAsync(TagHelperOutput output)
    {
        if (At != ResourceLocation.Head)
        {
            return;
        }

        var style = new TagBuilder("style");
        foreach (var attribute in output.Attributes)
        {
            style.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        style.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        resourceManager.RegisterStyle(style);
        output.SuppressOutput();
    }
}
