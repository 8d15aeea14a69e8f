using System.ComponentModel;

namespace OrchardCore.Seo.Models;

/// <summary>Which groups of meta data the editor of the SEO part offers. All, unless set otherwise.</summary>
public class SeoMetaPartSettings
{
    /// <summary>Whether key words are offered.</summary>
    [DefaultValue(true)]
    public bool DisplayKeywords { get; set; } = true;

    /// <summary>Whether other meta tags are offered.</summary>
    [DefaultValue(true)]
    public bool DisplayCustomMetaTags { get; set; } = true;

    /// <summary>Whether Open Graph data are offered.</summary>
    [DefaultValue(true)]
    public bool DisplayOpenGraph { get; set; } = true;

    /// <summary>Whether data for X cards are offered.</summary>
    [DefaultValue(true)]
    public bool DisplayTwitter { get; set; } = true;

    /// <summary>Whether a JSON-LD block is offered.</summary>
    [DefaultValue(true)]
    public bool DisplayGoogleSchema { get; set; } = true;
}
