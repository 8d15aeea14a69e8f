using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Builders;

/// <summary>Adds the addresses of one class of sources, and leaves others alone.</summary>
public interface ISitemapSourceBuilder
{
    /// <summary>Adds its elements <c>url</c> to <see cref="SitemapBuilderContext.Response"/>.</summary>
    Task BuildAsync(SitemapSource source, SitemapBuilderContext context);
}
