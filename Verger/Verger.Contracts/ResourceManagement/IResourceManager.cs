using Microsoft.AspNetCore.Html;

namespace OrchardCore.ResourceManagement;

/// <summary>
/// Collects what the page needs of scripts, style sheets, meta and link elements, and renders each once, after what it depends on.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Resources/">Orchard Core › Resources</see>.
/// </summary>
public interface IResourceManager
{
    /// <summary>Resources that are defined on the page.</summary>
    ResourceManifest InlineManifest { get; }

    /// <summary>The definition that serves; null when there is none of that name and version.</summary>
    ResourceDefinition? FindResource(RequireSettings settings);

    /// <summary>Takes back that the page needs a resource.</summary>
    void NotRequired(string resourceType, string resourceName);

    /// <summary>Says that the page needs a resource.</summary>
    RequireSettings RegisterResource(string resourceType, string resourceName);

    /// <summary>Says that the page needs what is at an address.</summary>
    RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath);

    /// <summary>Adds content to the scripts of the head.</summary>
    void RegisterHeadScript(IHtmlContent script);

    /// <summary>Adds content to the scripts of the foot.</summary>
    void RegisterFootScript(IHtmlContent script);

    /// <summary>Adds content to the style sheets.</summary>
    void RegisterStyle(IHtmlContent style);

    /// <summary>Adds a link element.</summary>
    void RegisterLink(LinkEntry link);

    /// <summary>Sets a meta element; one of the same name is replaced.</summary>
    void RegisterMeta(MetaEntry meta);

    /// <summary>Adds to the content of the meta element of the same name.</summary>
    void AppendMeta(MetaEntry meta, string contentSeparator);

    /// <summary>What the page needs of a kind, in the order of rendering.</summary>
    IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType);

    /// <summary>The link elements.</summary>
    IEnumerable<LinkEntry> GetRegisteredLinks();

    /// <summary>The meta elements.</summary>
    IEnumerable<MetaEntry> GetRegisteredMetas();

    /// <summary>The content added to the scripts of the head.</summary>
    IEnumerable<IHtmlContent> GetRegisteredHeadScripts();

    /// <summary>The content added to the scripts of the foot.</summary>
    IEnumerable<IHtmlContent> GetRegisteredFootScripts();

    /// <summary>The content added to the style sheets.</summary>
    IEnumerable<IHtmlContent> GetRegisteredStyles();

    /// <summary>Renders the meta elements.</summary>
    void RenderMeta(TextWriter writer);

    /// <summary>Renders the link elements.</summary>
    void RenderHeadLink(TextWriter writer);

    /// <summary>Renders the style sheets.</summary>
    void RenderStylesheet(TextWriter writer);

    /// <summary>Renders the scripts of the head.</summary>
    void RenderHeadScript(TextWriter writer);

    /// <summary>Renders the scripts of the foot.</summary>
    void RenderFootScript(TextWriter writer);

    /// <summary>Renders a script where it stands, and what it depends on.</summary>
    void RenderLocalScript(RequireSettings settings, TextWriter writer);

    /// <summary>Renders a style sheet where it stands, and what it depends on.</summary>
    void RenderLocalStyle(RequireSettings settings, TextWriter writer);
}
