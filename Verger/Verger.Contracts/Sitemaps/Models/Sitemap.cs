namespace OrchardCore.Sitemaps.Models;

/// <summary>A list of addresses.</summary>
public class Sitemap : SitemapType
{
    /// <summary>What the path of a sitemap ends with.</summary>
    public const string PathExtension = ".xml";
}
