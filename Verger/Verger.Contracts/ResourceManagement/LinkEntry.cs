using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>link</c> element of the page.</summary>
public class LinkEntry
{
    private readonly TagBuilder _builder = new("link") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>The attribute <c>rel</c>.</summary>
    public string? Rel { get => Get("rel"); set => SetAttribute("rel", value); }

    /// <summary>The attribute <c>type</c>.</summary>
    public string? Type { get => Get("type"); set => SetAttribute("type", value); }

    /// <summary>The attribute <c>title</c>.</summary>
    public string? Title { get => Get("title"); set => SetAttribute("title", value); }

    /// <summary>The attribute <c>href</c>.</summary>
    public string? Href { get => Get("href"); set => SetAttribute("href", value); }

    /// <summary>The attribute <c>sizes</c>.</summary>
    public string? Sizes { get => Get("sizes"); set => SetAttribute("sizes", value); }

    /// <summary>Whether the address carries a hash of the file.</summary>
    public bool AppendVersion { get; set; }

    /// <summary>Sets an attribute; null takes it out.</summary>
    public LinkEntry SetAttribute(string name, string? value)
    {
        if (value is null)
        {
            _builder.Attributes.Remove(name);
        }
        else
        {
            _builder.Attributes[name] = value;
        }

        return this;
    }

    /// <summary>The element.</summary>
    public IHtmlContent GetTag() => _builder;

    private string? Get(string name) => _builder.Attributes.TryGetValue(name, out var value) ? value : null;
}
