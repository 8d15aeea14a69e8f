using System.Xml.Linq;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

/// <summary>A list of addresses, one source after the other.</summary>
internal sealed class SitemapTypeBuilder(IEnumerable<ISitemapSourceBuilder> builders) : SitemapTypeBuilderBase<Sitemap>
{
    public override async Task BuildSitemapTypeAsync(Sitemap sitemap, SitemapBuilderContext context)
    {
        context.Response = new SitemapResponse { ResponseElement = new XElement(SitemapXml.AddressSet) };
        foreach (var source in sitemap.SitemapSources)
        {
            foreach (var builder in builders)
            {
                await builder.BuildAsync(source, context);
            }
        }
    }
}
