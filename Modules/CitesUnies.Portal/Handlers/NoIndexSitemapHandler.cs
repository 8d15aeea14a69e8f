using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Seo.Models;
using OrchardCore.Sitemaps.Aspects;

namespace CitesUnies.Portal.Handlers;

/// <summary>Keeps a page out of the sitemap when webmasters keep it out of search engines (<c>noindex</c> or <c>none</c>): the two would contradict each other.</summary>
public sealed class NoIndexSitemapHandler : ContentPartHandler<SeoMetaPart>
{
    private static readonly char[] _separators = [',', ' ', ';'];

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, SeoMetaPart part)
        => context.ForAsync<SitemapMetadataAspect>(aspect =>
        {
            aspect.Exclude |= IsNotIndexed(part.MetaRobots);
            return Task.CompletedTask;
        });

    private static bool IsNotIndexed(string? robots)
        => robots is { Length: > 0 } && Array.Exists(
            robots.Split(_separators, StringSplitOptions.RemoveEmptyEntries),
            word => word.Equals("noindex", StringComparison.OrdinalIgnoreCase) || word.Equals("none", StringComparison.OrdinalIgnoreCase));
}
