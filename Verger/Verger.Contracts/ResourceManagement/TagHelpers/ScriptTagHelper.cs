using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>Says that the page needs a script, by name (<c>asp-name</c>), by address (<c>asp-src</c>), or, with both, defines it under that name. Rendered once.</summary>
/// <param name="resourceManager">Collects what the page needs.</param>
[HtmlTargetElement("script", Attributes = "asp-name")]
[HtmlTargetElement("script", Attributes = "asp-src")]
[HtmlTargetElement("script", Attributes = "at")]
public class ScriptTagHelper(IResourceManager resourceManager) : TagHelper
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

    /// <summary>Where in the page; where the element stands when not said.</summary>
    public ResourceLocation At { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Src))
        {
            await RegisterContentAsync(output);
            return;
        }

        var settings = ResourceTag.Register(resourceManager, "script", Describe());
        ResourceTag.TakeAttributes(output, settings);
        output.TagName = null;
        if (At is ResourceLocation.Unspecified or ResourceLocation.Inline)
        {
            using var writer = new StringWriter();
            resourceManager.RenderLocalScript(settings, writer);
            output.Content.SetHtmlContent(writer.ToString());
        }
        else
        {
            settings.AtLocation(At);
        }
    }

    private ResourceTag Describe()
        => new(Name, Src, DebugSrc, Version, Debug, AppendVersion, ResourceTag.Names(DependsOn));

    private async Task RegisterContentAsync(TagHelperOutput output)
    {
        if (At is ResourceLocation.Unspecified or ResourceLocation.Inline)
        {
            return;
        }

        var script = new TagBuilder("script");
        foreach (var attribute in output.Attributes)
        {
            script.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        script.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        if (At == ResourceLocation.Head)
        {
            resourceManager.RegisterHeadScript(script);
        }
        else
        {
            resourceManager.RegisterFootScript(script);
        }

        output.SuppressOutput();
    }
}
