using System.Xml.Linq;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

internal sealed class SitemapBuilder(IEnumerable<ISitemapTypeBuilder> builders) : ISitemapBuilder
{
    public async Task<XDocument?> BuildAsync(SitemapType sitemap, SitemapBuilderContext context)
    {
        if (!sitemap.Enabled)
        {
            return null;
        }

        foreach (var builder in builders)
        {
            await builder.BuildAsync(sitemap, context);
            if (context.Response?.ResponseElement is { } root)
            {
                return new XDocument(root);
            }
        }

        return null;
    }
}
