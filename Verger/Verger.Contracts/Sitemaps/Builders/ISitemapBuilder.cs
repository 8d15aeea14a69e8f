using System.Xml.Linq;
using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Makes the XML of a sitemap (<see href="https://www.sitemaps.org/protocol.html">sitemaps.org</see>).</summary>
public interface ISitemapBuilder
{
    /// <summary>The whole XML; null when nobody makes sitemaps of that class, or it is not enabled.</summary>
    Task<XDocument?> BuildAsync(SitemapType sitemap, SitemapBuilderContext context);
}
