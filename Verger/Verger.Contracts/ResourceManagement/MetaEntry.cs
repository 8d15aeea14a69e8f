using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.ResourceManagement;

/// <summary>A <c>meta</c> element of the page.</summary>
public class MetaEntry
{
    private readonly TagBuilder _builder = new("meta") { TagRenderMode = TagRenderMode.SelfClosing };

    /// <summary>For an element without attributes.</summary>
    public MetaEntry()
    {
    }

    /// <summary>For an element with these attributes.</summary>
    public MetaEntry(string? name = null, string? property = null, string? content = null, string? httpEquiv = null, string? charset = null)
        => (Name, Property, Content, HttpEquiv, Charset) = (name, property, content, httpEquiv, charset);

    /// <summary>The attribute <c>name</c>.</summary>
    public string? Name { get => Get("name"); set => SetAttribute("name", value); }

    /// <summary>The attribute <c>property</c>, of Open Graph.</summary>
    public string? Property { get => Get("property"); set => SetAttribute("property", value); }

    /// <summary>The attribute <c>content</c>.</summary>
    public string? Content { get => Get("content"); set => SetAttribute("content", value); }

    /// <summary>The attribute <c>http-equiv</c>.</summary>
    public string? HttpEquiv { get => Get("http-equiv"); set => SetAttribute("http-equiv", value); }

    /// <summary>The attribute <c>charset</c>.</summary>
    public string? Charset { get => Get("charset"); set => SetAttribute("charset", value); }

    /// <summary>The second, with the content of both and a separator between.</summary>
    public static MetaEntry Combine(MetaEntry? meta1, MetaEntry meta2, string contentSeparator)
        => new(
            meta2.Name,
            meta2.Property,
            string.IsNullOrEmpty(meta1?.Content) ? meta2.Content : meta1.Content + contentSeparator + meta2.Content,
            meta2.HttpEquiv,
            meta2.Charset);

    /// <summary>Sets an attribute; null takes it out.</summary>
    public MetaEntry SetAttribute(string name, string? value)
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
