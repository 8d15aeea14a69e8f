using CitesUnies.CountryGroups.Models;
using CitesUnies.Internships.Indexes;
using CitesUnies.Internships.Models;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Taxonomies.Indexing;
using YesSql;
using YesSql.Services;

namespace CitesUnies.Internships.Services;

/// <summary>Reads the published offers.</summary>
public sealed class InternshipOffers(ISession session, IContentManager contentManager, Deadlines deadlines, ICacheScopeManager cacheScopes)
{
    /// <summary>A page of the offers that are asked for: open ones by what closes next, closed ones by what closed last.</summary>
    /// <param name="asked">Which offers.</param>
    /// <param name="page">The page's number, from 1.</param>
    /// <param name="size">How many on a page.</param>
    public async Task<ListPage<ContentItem>> ListAsync(InternshipQuery asked, int page, int size = ListPage<ContentItem>.Size)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(InternshipOffer)));
        var today = DateOnly.FromDateTime(await deadlines.TodayAsync()).DayNumber;
        var query = asked.IsClosed
            ? session.Query<ContentItem, InternshipOfferIndex>(index => index.DeadlineDay < today)
            : session.Query<ContentItem, InternshipOfferIndex>(index => index.DeadlineDay >= today);
        if (asked.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber);
            query = query.Where(index => index.DeadlineDay >= first && index.DeadlineDay <= last);
        }

        foreach (var term in new[] { asked.CountryId, asked.RegionId }.OfType<string>())
        {
            var offers = await OffersOfAsync(term);
            query = query.Where(index => index.ContentItemId.IsIn(offers));
        }

        var total = await query.CountAsync();
        query = asked.IsClosed ? query.OrderByDescending(index => index.DeadlineDay) : query.OrderBy(index => index.DeadlineDay);
        var items = await query.ThenBy(index => index.ContentItemId).Skip((page - 1) * size).Take(size).ListAsync();
        return new ListPage<ContentItem>([.. await contentManager.LoadAsync(items)], total);
    }

    /// <summary>The years from the latest deadline to the first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync()
    {
        var never = InternshipOfferIndex.NeverCloses;
        var latest = await session.QueryIndex<InternshipOfferIndex>(index => index.DeadlineDay < never).OrderByDescending(index => index.DeadlineDay).FirstOrDefaultAsync();
        var first = await session.QueryIndex<InternshipOfferIndex>().OrderBy(index => index.DeadlineDay).FirstOrDefaultAsync();
        if (latest is null || first is null)
        {
            return [];
        }

        var (from, to) = (DateOnly.FromDayNumber(first.DeadlineDay).Year, DateOnly.FromDayNumber(latest.DeadlineDay).Year);
        return [.. Enumerable.Range(from, to - from + 1).Reverse()];
    }

    // An offer has the countries and the region of its groups: through the taxonomies' index to the groups, from these to their offers.
    private async Task<string[]> OffersOfAsync(string term)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(CountryGroup)));
        var rows = await session.QueryIndex<TaxonomyIndex>(index => index.TermContentItemId == term && index.ContentType == nameof(CountryGroup) && index.Published).ListAsync();
        var groups = rows.Select(row => row.ContentItemId).Distinct().ToArray();
        return [.. (await session.QueryIndex<InternshipGroupIndex>(index => index.GroupId.IsIn(groups)).ListAsync()).Select(row => row.ContentItemId).Distinct()];
    }
}
