using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.ResourceManagement;

namespace Verger.Engine.Display.Resources;

/// <summary>Collects what the request's page needs, and renders each once. One a scope.</summary>
internal sealed class ResourceManager(
    IOptions<ResourceManagementOptions> options, ResourceElements elements, HtmlEncoder encoder, ILogger<ResourceManager> logger) : IResourceManager
{
    private readonly Dictionary<(string Type, string Name), RequireSettings> _required = [];
    private readonly List<(string Type, string Name)> _order = [];
    private readonly HashSet<ResourceDefinition> _rendered = [];
    private readonly Dictionary<string, MetaEntry> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LinkEntry> _links = [];
    private readonly List<IHtmlContent> _headScripts = [];
    private readonly List<IHtmlContent> _footScripts = [];
    private readonly List<IHtmlContent> _styles = [];

    public ResourceManifest InlineManifest { get; } = new();

    public ResourceDefinition? FindResource(RequireSettings settings)
        => ResourceChoice.Find(settings, options.Value.ResourceManifests.Append(InlineManifest));

    public RequireSettings RegisterResource(string resourceType, string resourceName)
    {
        var key = (resourceType.ToLowerInvariant(), resourceName.ToLowerInvariant());
        if (!_required.TryGetValue(key, out var settings))
        {
            settings = new RequireSettings(options.Value) { Type = resourceType, Name = resourceName };
            _required.Add(key, settings);
            _order.Add(key);
        }

        return settings;
    }

    public RequireSettings RegisterUrl(string resourceType, string resourcePath, string? resourceDebugPath)
        => RegisterResource(resourceType, resourcePath).Define(definition => definition.SetUrl(resourcePath, resourceDebugPath));

    public void NotRequired(string resourceType, string resourceName)
    {
        var key = (resourceType.ToLowerInvariant(), resourceName.ToLowerInvariant());
        _required.Remove(key);
        _order.Remove(key);
    }

    public void RegisterHeadScript(IHtmlContent script) => _headScripts.Add(script);

    public void RegisterFootScript(IHtmlContent script) => _footScripts.Add(script);

    public void RegisterStyle(IHtmlContent style) => _styles.Add(style);

    public void RegisterLink(LinkEntry link)
    {
        if (link.Href is { } href)
        {
            link.Href = elements.Address(href, link.AppendVersion);
        }

        _links.Add(link);
    }

    public void RegisterMeta(MetaEntry meta)
    {
        if (KeyOf(meta) is { } key)
        {
            _metas[key] = meta;
        }
    }

    public void AppendMeta(MetaEntry meta, string contentSeparator)
    {
        if (KeyOf(meta) is { } key)
        {
            _metas[key] = MetaEntry.Combine(_metas.GetValueOrDefault(key), meta, contentSeparator);
        }
    }

    public IEnumerable<ResourceRequiredContext> GetRequiredResources(string resourceType)
    {
        var type = resourceType.ToLowerInvariant();
        var order = new ResourceOrder(FindOrWarn);
        foreach (var key in _order)
        {
            if (key.Type == type)
            {
                order.Add(_required[key]);
            }
        }

        return order.Ordered();
    }

    public IEnumerable<LinkEntry> GetRegisteredLinks() => _links;

    public IEnumerable<MetaEntry> GetRegisteredMetas() => _metas.Values;

    public IEnumerable<IHtmlContent> GetRegisteredHeadScripts() => _headScripts;

    public IEnumerable<IHtmlContent> GetRegisteredFootScripts() => _footScripts;

    public IEnumerable<IHtmlContent> GetRegisteredStyles() => _styles;

    public void RenderMeta(TextWriter writer) => RenderOnce(writer, _metas.Values.Select(meta => meta.GetTag()), _metas.Clear);

    public void RenderHeadLink(TextWriter writer) => RenderOnce(writer, _links.Select(link => link.GetTag()), _links.Clear);

    public void RenderStylesheet(TextWriter writer)
    {
        RenderRequired(writer, "stylesheet", _ => true);
        RenderOnce(writer, _styles, _styles.Clear);
    }

    public void RenderHeadScript(TextWriter writer)
    {
        RenderRequired(writer, "script", location => location == ResourceLocation.Head);
        RenderOnce(writer, _headScripts, _headScripts.Clear);
    }

    public void RenderFootScript(TextWriter writer)
    {
        RenderRequired(writer, "script", location => location != ResourceLocation.Inline);
        RenderOnce(writer, _footScripts, _footScripts.Clear);
    }

    public void RenderLocalScript(RequireSettings settings, TextWriter writer) => RenderLocal(settings, writer);

    public void RenderLocalStyle(RequireSettings settings, TextWriter writer) => RenderLocal(settings, writer);

    /// <summary>Drops what was registered, for an error page in the place of the page.</summary>
    public void Reset()
    {
        _required.Clear();
        _order.Clear();
        _rendered.Clear();
        _metas.Clear();
        _links.Clear();
        _headScripts.Clear();
        _footScripts.Clear();
        _styles.Clear();
    }

    private void RenderRequired(TextWriter writer, string type, Func<ResourceLocation, bool> isHere)
        => Render(writer, GetRequiredResources(type).Where(required => isHere(required.Settings.Location)));

    private void RenderLocal(RequireSettings settings, TextWriter writer)
    {
        settings.Location = ResourceLocation.Inline;
        var order = new ResourceOrder(FindOrWarn);
        order.Add(settings);
        Render(writer, order.Ordered());
    }

    private void Render(TextWriter writer, IEnumerable<ResourceRequiredContext> resources)
    {
        foreach (var required in resources)
        {
            if (_rendered.Add(required.Resource))
            {
                elements.Make(required).WriteTo(writer, encoder);
                writer.Write('\n');
            }
        }
    }

    private void RenderOnce(TextWriter writer, IEnumerable<IHtmlContent> tags, Action clear)
    {
        foreach (var tag in tags)
        {
            tag.WriteTo(writer, encoder);
            writer.Write('\n');
        }

        clear();
    }

    private ResourceDefinition? FindOrWarn(RequireSettings settings)
    {
        if (FindResource(settings) is { } known)
        {
            return known;
        }

        if (settings.InlineDefinition is { } define)
        {
            var definition = InlineManifest.DefineResource(settings.Type, settings.Name);
            define(definition);
            return definition;
        }

        logger.LogError("A page needs the {Type} '{Name}' {Version}, which no enabled module defines.", settings.Type, settings.Name, settings.Version);
        return null;
    }

    private static string? KeyOf(MetaEntry meta)
        => meta.Name ?? meta.Property ?? meta.HttpEquiv ?? (meta.Charset is null ? null : "charset");
}
