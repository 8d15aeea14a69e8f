using CitesUnies.Agenda.Indexes;
using CitesUnies.Agenda.Models;
using CitesUnies.Portal.Lists;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace CitesUnies.Agenda.Services;

/// <summary>Reads the published events.</summary>
public sealed class PublishedEvents(ISession session, IContentManager contentManager, IClock clock, ICacheScopeManager cacheScopes)
{
    /// <summary>A page of the events that are asked for.</summary>
    /// <param name="asked">Which events.</param>
    /// <param name="page">The page's number, from 1.</param>
    public async Task<ListPage<ContentItem>> ListAsync(EventQuery asked, int page)
    {
        await DependAsync();
        var total = await Filter(asked).CountAsync();
        var items = await Ordered(asked).Skip((page - 1) * ListPage<ContentItem>.Size).Take(ListPage<ContentItem>.Size).ListAsync();
        return new ListPage<ContentItem>([.. await contentManager.LoadAsync(items)], total);
    }

    /// <summary>The first of the events that are asked for.</summary>
    /// <param name="asked">Which events.</param>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> FirstAsync(EventQuery asked, int count)
    {
        await DependAsync();
        return [.. await contentManager.LoadAsync(await Ordered(asked).Take(count).ListAsync())];
    }

    /// <summary>Those of the events that are asked for of which a part lies between two moments, earliest first.</summary>
    /// <param name="asked">Which events; their period does not count.</param>
    /// <param name="fromUtc">The first moment, in UTC.</param>
    /// <param name="toUtc">The first moment after them, in UTC.</param>
    public async Task<IReadOnlyList<ContentItem>> BetweenAsync(EventQuery asked, DateTime fromUtc, DateTime toUtc)
    {
        await DependAsync();
        var found = Filter(asked with { Period = EventPeriod.Any }).Where(index => index.StartsUtc < toUtc && index.OverUtc > fromUtc);
        return [.. await contentManager.LoadAsync(await InOrder(found, isLatestFirst: false).ListAsync())];
    }

    /// <summary>The last of the events that are asked for that starts before a moment; null when none does.</summary>
    public async Task<ContentItem?> LastBeforeAsync(EventQuery asked, DateTime utc)
    {
        cacheScopes.AddDependencies(EventCacheTag.Name);
        return await InOrder(Filter(asked with { Period = EventPeriod.Any }).Where(index => index.StartsUtc < utc), isLatestFirst: true).FirstOrDefaultAsync();
    }

    /// <summary>The first of the events that are asked for that starts at a moment or after it; null when none does.</summary>
    public async Task<ContentItem?> FirstFromAsync(EventQuery asked, DateTime utc)
    {
        cacheScopes.AddDependencies(EventCacheTag.Name);
        return await InOrder(Filter(asked with { Period = EventPeriod.Any }).Where(index => index.StartsUtc >= utc), isLatestFirst: false).FirstOrDefaultAsync();
    }

    // What is cached of a list holds until an event changes, or the next of them is over: it then moves from one list to the other.
    private async Task DependAsync()
    {
        cacheScopes.AddDependencies(EventCacheTag.Name);
        var now = clock.UtcNow;
        var next = await session.QueryIndex<EventIndex>(index => index.OverUtc > now).OrderBy(index => index.OverUtc).FirstOrDefaultAsync();
        if (next is not null)
        {
            cacheScopes.WithExpiryOn(DateTime.SpecifyKind(next.OverUtc, DateTimeKind.Utc));
        }
    }

    private IQuery<ContentItem> Ordered(EventQuery asked) => InOrder(Filter(asked), asked.Period == EventPeriod.Past);

    private static IQuery<ContentItem> InOrder(IQuery<ContentItem, EventIndex> events, bool isLatestFirst)
        => isLatestFirst
            ? events.OrderByDescending(index => index.StartsUtc).ThenBy(index => index.ContentItemId)
            : events.OrderBy(index => index.StartsUtc).ThenBy(index => index.ContentItemId);

    private IQuery<ContentItem, EventIndex> Filter(EventQuery asked)
    {
        var events = Of(asked.Period);
        if (asked.Attendance is { Value: var attendance })
        {
            events = events.Where(index => index.Attendance == attendance);
        }

        // Each condition looks at rows of its own: country and topic may stand in different rows of the taxonomies' index.
        var terms = new[] { asked.CountryId, asked.TopicId }.OfType<string>()
            .Select(term => (Func<IQuery<ContentItem>, IQuery<ContentItem>>)(query => query.With<TaxonomyIndex>(index => index.TermContentItemId == term && index.Published)));
        Func<IQuery<ContentItem>, IQuery<ContentItem>>[] conditions = [.. terms, .. asked.Choices ?? []];
        return conditions.Length == 0 ? events : events.All(conditions).With<EventIndex>();
    }

    private IQuery<ContentItem, EventIndex> Of(EventPeriod period)
    {
        var now = clock.UtcNow;
        return period switch
        {
            EventPeriod.Upcoming => session.Query<ContentItem, EventIndex>(index => index.OverUtc > now),
            EventPeriod.Past => session.Query<ContentItem, EventIndex>(index => index.OverUtc <= now),
            _ => session.Query<ContentItem, EventIndex>(),
        };
    }
}
