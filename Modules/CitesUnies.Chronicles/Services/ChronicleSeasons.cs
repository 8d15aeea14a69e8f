using CitesUnies.Chronicles.Indexes;
using CitesUnies.Chronicles.Models;
using CitesUnies.Portal.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using YesSql;

namespace CitesUnies.Chronicles.Services;

/// <summary>Reads the published chronicles: seasons latest first, their sessions in order.</summary>
public sealed class ChronicleSeasons(ISession session, IContentManager contentManager, ICacheScopeManager cacheScopes)
{
    private IReadOnlyList<ChronicleIndex>? _rows;

    /// <summary>Number, title and address of all chronicles, read once in a unit of work.</summary>
    public async ValueTask<IReadOnlyList<ChronicleIndex>> RowsAsync()
    {
        Depend();
        return _rows ??=
        [
            .. await session.QueryIndex<ChronicleIndex>(index => index.Published && index.Season > 0)
                .OrderByDescending(index => index.Season).ThenBy(index => index.Session).ListAsync(),
        ];
    }

    /// <summary>The numbers of the seasons that have a chronicle.</summary>
    public async ValueTask<IReadOnlyList<int>> NumbersAsync() => [.. (await RowsAsync()).Select(row => row.Season).Distinct()];

    /// <summary>The chronicles of a season; none when there is no such season.</summary>
    public async Task<IReadOnlyList<ContentItem>> SessionsAsync(int season)
    {
        Depend();
        var items = await session.Query<ContentItem, ChronicleIndex>(index => index.Published && index.Season == season).OrderBy(index => index.Session).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }

    // Whatever shows a list of them holds until one of them changes.
    private void Depend() => cacheScopes.AddDependencies(CacheTags.OfType(nameof(GeopoliticalChronicle)));
}
