using CitesUnies.News.Models;
using CitesUnies.News.Services;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using OrchardCore.Sitemaps.Aspects;

namespace CitesUnies.News.Handlers;

/// <summary>Keeps closed calls out of the sitemap; what is kept of it ends when the next one closes (CONTRACT › Closed).</summary>
public sealed class NewsArticleSitemapHandler(ILocalClock clock, ICacheScopeManager cacheScopes) : ContentPartHandler<NewsArticle>
{
    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, NewsArticle part)
        => context.ForAsync<SitemapMetadataAspect>(async aspect =>
        {
            if (part.Deadline.Value is not { } deadline)
            {
                return;
            }

            if (Deadline.IsPast(deadline, await clock.GetLocalNowAsync()))
            {
                aspect.Exclude = true;
                return;
            }

            cacheScopes.WithExpiryOn(await clock.ConvertToUtcAsync(deadline.Date.AddDays(1)));
        });
}
