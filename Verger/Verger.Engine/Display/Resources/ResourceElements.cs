using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Verger.Engine.Display.Resources;

/// <summary>Makes the elements of scripts and style sheets.</summary>
internal sealed class ResourceElements(
    IOptions<ResourceManagementOptions> options, IFileVersionProvider versions, IHttpContextAccessor httpContextAccessor)
{
    public IHtmlContent Make(ResourceRequiredContext required)
    {
        var (resource, settings) = (required.Resource, required.Settings);
        var url = (settings.DebugMode ? resource.UrlDebug : null) ?? resource.Url ?? resource.UrlDebug ?? string.Empty;
        var address = Address(url, settings.AppendVersion ?? resource.AppendVersion ?? options.Value.AppendVersion);

        TagBuilder element;
        if (resource.Type == "stylesheet")
        {
            element = new TagBuilder("link") { TagRenderMode = TagRenderMode.SelfClosing };
            element.Attributes["href"] = address;
            element.Attributes["rel"] = "stylesheet";
        }
        else
        {
            element = new TagBuilder("script");
            element.Attributes["src"] = address;
        }

        foreach (var (name, value) in resource.Attributes)
        {
            element.Attributes[name] = value;
        }

        if (settings.HasAttributes)
        {
            foreach (var (name, value) in settings.Attributes)
            {
                element.Attributes[name] = value;
            }
        }

        return element;
    }

    /// <summary>The address as the page has it: <c>~/</c> is the site's root, and the file's hash is added.</summary>
    public string Address(string url, bool appendVersion)
    {
        var pathBase = httpContextAccessor.HttpContext?.Request.PathBase ?? PathString.Empty;
        var address = url.StartsWith("~/", StringComparison.Ordinal)
            ? (options.Value.ContentBasePath.Length > 0 ? options.Value.ContentBasePath : pathBase.Value) + url[1..]
            : url;
        return appendVersion && address.StartsWith('/') ? versions.AddFileVersionToPath(pathBase, address) : address;
    }
}
