using CitesUnies.Agenda.Indexes;
using CitesUnies.Agenda.Models;
using CitesUnies.Chronicles.Indexes;
using CitesUnies.Chronicles.Models;
using CitesUnies.Portal.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using YesSql;

namespace CitesUnies.Chronicles.Services;

/// <summary>Finds the chronicle to look at now: the next that takes place, else the latest of which there are minutes or a recording.</summary>
public sealed class ChronicleOfTheMoment(ISession session, IContentManager contentManager, IClock clock, ICacheScopeManager cacheScopes)
{
    /// <summary>The chronicle; null when there is neither.</summary>
    public async Task<ContentItem?> FindAsync()
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(GeopoliticalChronicle)));
        var found = await NextAsync() ?? await LatestAsync();
        return found is null ? null : await contentManager.LoadAsync(found);
    }

    private async Task<ContentItem?> NextAsync()
    {
        var now = clock.UtcNow;
        var cancelled = EventStatus.Cancelled.Value;
        return await session.Query<ContentItem, ChronicleIndex>(index => index.Published)
            .With<EventIndex>(index => index.OverUtc > now && index.Status != cancelled)
            .OrderBy(index => index.StartsUtc).FirstOrDefaultAsync();
    }

    private async Task<ContentItem?> LatestAsync()
    {
        var now = clock.UtcNow;
        return await session.Query<ContentItem, ChronicleIndex>(index => index.Published && index.IsDocumented)
            .With<EventIndex>(index => index.OverUtc <= now)
            .OrderByDescending(index => index.StartsUtc).FirstOrDefaultAsync();
    }
}
