using System.Xml.Linq;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>The root of the XML of a sitemap.</summary>
public class SitemapResponse
{
    /// <summary>The element <c>urlset</c> or <c>sitemapindex</c>.</summary>
    public XElement ResponseElement { get; set; } = null!;
}
