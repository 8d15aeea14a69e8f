using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Makes sitemaps of the class <typeparamref name="TSitemap"/>.</summary>
public abstract class SitemapTypeBuilderBase<TSitemap> : ISitemapTypeBuilder
    where TSitemap : SitemapType
{
    /// <inheritdoc/>
    public Task BuildAsync(SitemapType sitemap, SitemapBuilderContext context)
        => sitemap is TSitemap own ? BuildSitemapTypeAsync(own, context) : Task.CompletedTask;

    /// <inheritdoc cref="ISitemapTypeBuilder.BuildAsync"/>
    public abstract Task BuildSitemapTypeAsync(TSitemap sitemap, SitemapBuilderContext context);
}
