using System.Xml.Linq;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

/// <summary>A list of the sitemaps that an index names.</summary>
internal sealed class SitemapIndexTypeBuilder(ISitemapManager sitemaps) : SitemapTypeBuilderBase<SitemapIndex>
{
    public override async Task BuildSitemapTypeAsync(SitemapIndex sitemap, SitemapBuilderContext context)
    {
        var root = new XElement(SitemapXml.Index);
        foreach (var id in sitemap.SitemapSources.OfType<SitemapIndexSource>().SelectMany(source => source.ContainedSitemapIds))
        {
            if (await sitemaps.GetSitemapAsync(id) is { Enabled: true, Path: { } path })
            {
                root.Add(SitemapXml.Sitemap(context.HostPrefix + (context.UrlHelper?.Content("~/" + path) ?? "/" + path)));
            }
        }

        context.Response = new SitemapResponse { ResponseElement = root };
    }
}
