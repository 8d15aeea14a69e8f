using OrchardCore.Data.Documents;

namespace OrchardCore.Sitemaps.Models;

/// <summary>The sitemaps of the site.</summary>
public class SitemapDocument : Document
{
    /// <summary>By their <see cref="SitemapType.SitemapId"/>.</summary>
    public Dictionary<string, SitemapType> Sitemaps { get; set; } = [];
}
