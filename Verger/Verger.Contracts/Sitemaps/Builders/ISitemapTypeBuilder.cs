using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Makes sitemaps of one class, and leaves others alone.</summary>
public interface ISitemapTypeBuilder
{
    /// <summary>Puts what it makes into <see cref="SitemapBuilderContext.Response"/>.</summary>
    Task BuildAsync(SitemapType sitemap, SitemapBuilderContext context);
}
