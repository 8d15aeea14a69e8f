using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Lists;
using CitesUnies.ResourceCentre.Indexes;
using CitesUnies.ResourceCentre.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace CitesUnies.ResourceCentre.Services;

/// <summary>Reads the published resources.</summary>
public sealed class PublishedResources(ISession session, IContentManager contentManager, ICacheScopeManager cacheScopes)
{
    // A page about more countries than these is about none of them in particular.
    private const int MostCountries = 8;

    /// <summary>A page of the resources that are asked for, latest first.</summary>
    /// <param name="asked">Which resources.</param>
    /// <param name="page">The page's number, from 1.</param>
    public async Task<ListPage<ContentItem>> ListAsync(ResourceQuery asked, int page)
    {
        var total = await Filter(asked).CountAsync();
        var items = await Ordered(asked).Skip((page - 1) * ListPage<ContentItem>.Size).Take(ListPage<ContentItem>.Size).ListAsync();
        return new ListPage<ContentItem>([.. await contentManager.LoadAsync(items)], total);
    }

    /// <summary>The latest resources.</summary>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> LatestAsync(int count)
        => [.. await contentManager.LoadAsync(await Ordered(new ResourceQuery()).Take(count).ListAsync())];

    /// <summary>The latest resources about any of some countries.</summary>
    /// <param name="countryIds">The terms of the countries.</param>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> AboutAsync(IReadOnlyList<string> countryIds, int count)
    {
        var found = new List<ContentItem>();
        foreach (var countryId in countryIds.Take(MostCountries))
        {
            found.AddRange(await Ordered(new ResourceQuery(CountryId: countryId)).Take(count).ListAsync());
        }

        return [.. await contentManager.LoadAsync(found
            .DistinctBy(item => item.ContentItemId)
            .OrderByDescending(item => item.As<Resource>()?.Date.Value)
            .Take(count))];
    }

    /// <summary>The years of the resources' dates, from the latest to the first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync()
    {
        var latest = await session.QueryIndex<ResourceIndex>().OrderByDescending(index => index.Date).FirstOrDefaultAsync();
        var first = await session.QueryIndex<ResourceIndex>().OrderBy(index => index.Date).FirstOrDefaultAsync();
        return latest is null || first is null ? [] : [.. Enumerable.Range(first.Date.Year, latest.Date.Year - first.Date.Year + 1).Reverse()];
    }

    private IQuery<ContentItem> Ordered(ResourceQuery asked)
        => Filter(asked).With<ResourceIndex>().OrderByDescending(index => index.Date).ThenBy(index => index.ContentItemId);

    private IQuery<ContentItem> Filter(ResourceQuery asked)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(Resource)));
        var resources = session.Query<ContentItem, ResourceIndex>();
        if (asked.Medium is { Value: var medium })
        {
            resources = resources.Where(index => index.Medium == medium);
        }

        if (asked.Year is { } year)
        {
            var from = new DateTime(year, 1, 1);
            var to = new DateTime(year + 1, 1, 1);
            resources = resources.Where(index => index.Date >= from && index.Date < to);
        }

        // Each term is a condition of its own: the two may hold for different rows of the taxonomies' index.
        var terms = new[] { asked.CountryId, asked.TopicId }.OfType<string>()
            .Select(term => (Func<IQuery<ContentItem>, IQuery<ContentItem>>)(query => query.With<TaxonomyIndex>(index => index.TermContentItemId == term && index.Published)))
            .ToArray();
        return terms.Length == 0 ? resources : resources.All(terms);
    }
}
