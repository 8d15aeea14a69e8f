using OrchardCore.ResourceManagement;

namespace OrchardCore.Seo.Models;

/// <summary>The meta data of a page, gathered from the item's parts and the site's settings before they are written into its head.</summary>
public class SeoAspect
{
    /// <summary>Whether they are written at all.</summary>
    public bool Render { get; set; } = true;

    /// <summary>The content of the <c>title</c> element.</summary>
    public string? PageTitle { get; set; }

    /// <summary>The meta description.</summary>
    public string? MetaDescription { get; set; }

    /// <summary>The meta key words.</summary>
    public string? MetaKeywords { get; set; }

    /// <summary>The canonical URL.</summary>
    public string? Canonical { get; set; }

    /// <summary>The directives for robots.</summary>
    public string? MetaRobots { get; set; }

    /// <summary>Other meta tags.</summary>
    public MetaEntry[] CustomMetaTags { get; set; } = [];

    /// <summary>The absolute URL of the Open Graph image.</summary>
    public string? OpenGraphImage { get; set; }

    /// <summary>The alternative text of the Open Graph image.</summary>
    public string? OpenGraphImageAlt { get; set; }

    /// <summary>The Open Graph type.</summary>
    public string? OpenGraphType { get; set; }

    /// <summary>The Open Graph title.</summary>
    public string? OpenGraphTitle { get; set; }

    /// <summary>The Open Graph description.</summary>
    public string? OpenGraphDescription { get; set; }

    /// <summary>The absolute URL of the page.</summary>
    public string? OpenGraphUrl { get; set; }

    /// <summary>The name of the site.</summary>
    public string? OpenGraphSiteName { get; set; }

    /// <summary>The locale of the page, such as <c>fr_FR</c>.</summary>
    public string? OpenGraphLocale { get; set; }

    /// <summary>The application id of the social network.</summary>
    public string? OpenGraphAppId { get; set; }

    /// <summary>The absolute URL of the image of the X card.</summary>
    public string? TwitterImage { get; set; }

    /// <summary>The alternative text of that image.</summary>
    public string? TwitterImageAlt { get; set; }

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

    /// <summary>The URL of the X card.</summary>
    public string? TwitterUrl { get; set; }

    /// <summary>A JSON-LD block.</summary>
    public string? GoogleSchema { get; set; }
}
