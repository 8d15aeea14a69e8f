using CitesUnies.News.Models;
using CitesUnies.Portal.Services;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Sitemaps.Aspects;

namespace CitesUnies.News.Handlers;

/// <summary>Keeps closed calls out of the sitemap; what is kept of it ends when the next one closes (CONTRACT › Closed).</summary>
public sealed class NewsArticleSitemapHandler(Deadlines deadlines) : ContentPartHandler<NewsArticle>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, NewsArticle part)
        => context.ForAsync<SitemapMetadataAspect>(async aspect => aspect.Exclude |= await deadlines.IsPastAsync(part.Deadline.Value));
}
