using System.ComponentModel;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.ResourceManagement;

namespace OrchardCore.Seo.Models;

/// <summary>What search engines and social networks are told about an item. Empty values fall back on the item's own title and description.</summary>
public class SeoMetaPart : ContentPart
{
    /// <summary>Characters that a canonical URL may not hold. (The name is misspelt in Orchard Core, and kept.)</summary>
    public static readonly char[] InvalidCharactersForCanoncial = [.. "[]@!$&'()*+,;=<>\\|%\" "];

    /// <summary>Whether the meta data of this part are written into the page.</summary>
    [DefaultValue(true)]
    public bool Render { get; set; } = true;

    /// <summary>The content of the <c>title</c> element.</summary>
    public string? PageTitle { get; set; }

    /// <summary>The meta description.</summary>
    public string? MetaDescription { get; set; }

    /// <summary>The meta key words.</summary>
    public string? MetaKeywords { get; set; }

    /// <summary>The canonical URL, absolute or a path of this site.</summary>
    public string? Canonical { get; set; }

    /// <summary>The directives for robots, such as <c>noindex</c>.</summary>
    public string? MetaRobots { get; set; }

    /// <summary>Other meta tags.</summary>
    public MetaEntry[] CustomMetaTags { get; set; } = [];

    /// <summary>The image that social networks show unless theirs is set.</summary>
    public MediaField? DefaultSocialImage { get; set; }

    /// <summary>The Open Graph image.</summary>
    public MediaField? OpenGraphImage { get; set; }

    /// <summary>The Open Graph type, such as <c>website</c> or <c>article</c>.</summary>
    public string? OpenGraphType { get; set; }

    /// <summary>The Open Graph title.</summary>
    public string? OpenGraphTitle { get; set; }

    /// <summary>The Open Graph description.</summary>
    public string? OpenGraphDescription { get; set; }

    /// <summary>The image of the X card.</summary>
    public MediaField? TwitterImage { get; set; }

    /// <summary>The title of the X card.</summary>
    public string? TwitterTitle { get; set; }

    /// <summary>The description of the X card.</summary>
    public string? TwitterDescription { get; set; }

    /// <summary>The kind of the X card.</summary>
    public string? TwitterCard { get; set; }

    /// <summary>The X account of the author.</summary>
    public string? TwitterCreator { get; set; }

    /// <summary>The X account of the site.</summary>
    public string? TwitterSite { get; set; }

    /// <summary>A JSON-LD block (schema.org).</summary>
    public string? GoogleSchema { get; set; }
}
