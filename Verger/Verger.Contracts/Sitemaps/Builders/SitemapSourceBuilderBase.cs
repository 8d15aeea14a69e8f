using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Adds the addresses of sources of the class <typeparamref name="TSitemapSource"/>.</summary>
public abstract class SitemapSourceBuilderBase<TSitemapSource> : ISitemapSourceBuilder
    where TSitemapSource : SitemapSource
{
    Task ISitemapSourceBuilder.BuildAsync(SitemapSource source, SitemapBuilderContext context)
        => source is TSitemapSource own ? BuildSourceAsync(own, context) : Task.CompletedTask;

    /// <inheritdoc cref="ISitemapSourceBuilder.BuildAsync"/>
    public abstract Task BuildSourceAsync(TSitemapSource source, SitemapBuilderContext context);
}
