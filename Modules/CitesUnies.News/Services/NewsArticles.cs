using CitesUnies.News.Indexes;
using CitesUnies.News.Models;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace CitesUnies.News.Services;

/// <summary>Reads the published news.</summary>
public sealed class NewsArticles(ISession session, IContentManager contentManager, ILocalClock clock, Deadlines deadlines, ICacheScopeManager cacheScopes)
{
    // Closing is computed when read, so the index does not know it: a call that is open is among the latest.
    private const int MostCalls = 100;

    /// <summary>A page of the news that are asked for, latest first.</summary>
    /// <param name="asked">Which news.</param>
    /// <param name="page">The page's number, from 1.</param>
    public async Task<ListPage<ContentItem>> ListAsync(NewsQuery asked, int page)
    {
        var query = await FilterAsync(asked);
        var total = await query.CountAsync();
        var items = await query.With<NewsArticleIndex>().OrderByDescending(index => index.PublishedUtc).ThenBy(index => index.ContentItemId)
            .Skip((page - 1) * ListPage<ContentItem>.Size).Take(ListPage<ContentItem>.Size).ListAsync();

        return new ListPage<ContentItem>([.. await contentManager.LoadAsync(items)], total);
    }

    /// <summary>The latest of the news that are asked for.</summary>
    /// <param name="asked">Which news.</param>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> LatestAsync(NewsQuery asked, int count)
    {
        var query = await FilterAsync(asked);
        var items = await query.With<NewsArticleIndex>().OrderByDescending(index => index.PublishedUtc).ThenBy(index => index.ContentItemId).Take(count).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }

    /// <summary>The calls that can still be answered, the next to close first.</summary>
    public async Task<IReadOnlyList<NewsArticle>> OpenCallsAsync()
    {
        var open = new List<NewsArticle>();
        foreach (var call in (await LatestAsync(new NewsQuery(NewsKind.Call), MostCalls)).Select(item => item.As<NewsArticle>()).OfType<NewsArticle>())
        {
            if (call.Deadline.Value is not null && !await deadlines.IsPastAsync(call.Deadline.Value))
            {
                open.Add(call);
            }
        }

        return [.. open.OrderBy(call => call.Deadline.Value)];
    }

    /// <summary>The years in which news were published, from the latest to the first, in the site's time zone.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync()
    {
        var latest = await session.QueryIndex<NewsArticleIndex>().OrderByDescending(index => index.PublishedUtc).FirstOrDefaultAsync();
        var first = await session.QueryIndex<NewsArticleIndex>().OrderBy(index => index.PublishedUtc).FirstOrDefaultAsync();
        if (latest is null || first is null)
        {
            return [];
        }

        var to = (await clock.ConvertToLocalAsync(latest.PublishedUtc)).Year;
        var from = (await clock.ConvertToLocalAsync(first.PublishedUtc)).Year;
        return [.. Enumerable.Range(from, to - from + 1).Reverse()];
    }

    private async Task<IQuery<ContentItem>> FilterAsync(NewsQuery asked)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(NewsArticle)));
        var indexed = session.Query<ContentItem, NewsArticleIndex>();
        if (asked.Kind is { Value: var kind })
        {
            indexed = indexed.Where(index => index.Kind == kind);
        }

        if (asked.Year is { } year)
        {
            var from = await clock.ConvertToUtcAsync(new DateTime(year, 1, 1));
            var to = await clock.ConvertToUtcAsync(new DateTime(year + 1, 1, 1));
            indexed = indexed.Where(index => index.PublishedUtc >= from && index.PublishedUtc < to);
        }

        // Each term is a condition of its own: the two may hold for different rows of the taxonomies' index.
        var terms = new[] { asked.CountryId, asked.TopicId }.OfType<string>()
            .Select(term => (Func<IQuery<ContentItem>, IQuery<ContentItem>>)(query => query.With<TaxonomyIndex>(index => index.TermContentItemId == term && index.Published)))
            .ToArray();
        return terms.Length == 0 ? indexed : indexed.All(terms);
    }
}
