using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using Verger.Engine.Content.Handlers;
using YesSql;
using YesSql.Services;

namespace Verger.Engine.Content.Items;

/// <summary>
/// The versions that this unit of work reads and writes. What it has read once it does not ask for again, as long as the
/// version's flags still say what was asked. Every write checks that nobody else has written meanwhile.
/// </summary>
internal sealed class StoredItems(ISession session, ContentHandlerPipeline handlers)
{
    private readonly HashSet<ContentItem> _loaded = [];
    private readonly Dictionary<string, ContentItem> _published = [];
    private readonly Dictionary<string, ContentItem> _latest = [];

    public async Task<ContentItem?> PublishedAsync(string contentItemId)
        => _published.TryGetValue(contentItemId, out var known) && known.Published
            ? known
            : await LoadAsync(await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId && row.Published).FirstOrDefaultAsync());

    public async Task<ContentItem?> LatestAsync(string contentItemId)
        => _latest.TryGetValue(contentItemId, out var known) && known.Latest
            ? known
            : await LoadAsync(await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId && row.Latest).FirstOrDefaultAsync());

    public async Task<ContentItem?> VersionAsync(string contentItemVersionId)
        => await LoadAsync(await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId == contentItemVersionId).FirstOrDefaultAsync());

    /// <summary>Reads what is not known yet of these items in one query.</summary>
    public async Task<IEnumerable<ContentItem>> ManyAsync(IEnumerable<string> contentItemIds, bool published)
    {
        var ids = contentItemIds.Distinct().ToArray();
        var known = published ? _published : _latest;
        var unknown = ids.Where(id => !known.TryGetValue(id, out var item) || !(published ? item.Published : item.Latest)).ToArray();
        if (unknown.Length > 0)
        {
            var query = published
                ? session.Query<ContentItem, ContentItemIndex>(row => row.Published && row.ContentItemId.IsIn(unknown))
                : session.Query<ContentItem, ContentItemIndex>(row => row.Latest && row.ContentItemId.IsIn(unknown));
            foreach (var item in await query.ListAsync())
                await LoadAsync(item);
        }

        return ids.Select(id => known.GetValueOrDefault(id)).Where(item => item is not null && (published ? item.Published : item.Latest)).ToArray()!;
    }

    /// <summary>The versions of these ids, as they are stored: no handler is called.</summary>
    public async Task<IEnumerable<ContentItem>> RawVersionsAsync(IReadOnlyCollection<string> contentItemVersionIds)
        => contentItemVersionIds.Count == 0
            ? []
            : await session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemVersionId.IsIn(contentItemVersionIds)).ListAsync();

    /// <summary>All versions, the oldest first.</summary>
    public Task<IEnumerable<ContentItem>> AllVersionsAsync(string contentItemId)
        => session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId).ListAsync();

    /// <summary>The versions that somebody sees, as they are stored.</summary>
    public Task<IEnumerable<ContentItem>> ActiveVersionsAsync(string contentItemId)
        => session.Query<ContentItem, ContentItemIndex>(row => row.ContentItemId == contentItemId && (row.Published || row.Latest)).ListAsync();

    /// <summary>Calls the loading handlers, once for each version.</summary>
    public async Task<ContentItem?> LoadAsync(ContentItem? item)
    {
        if (item is null || _loaded.Contains(item))
            return item;

        var context = new LoadContentContext(item);
        await handlers.BeforeAsync(ContentEvent.Loading, context, static (handler, context) => handler.LoadingAsync(context));
        await handlers.AfterAsync(ContentEvent.Loaded, context, static (handler, context) => handler.LoadedAsync(context));
        Remember(item);
        return item;
    }

    public async Task SaveAsync(ContentItem item)
    {
        await session.SaveAsync(item, checkConcurrency: true);
        Remember(item);
    }

    /// <summary>Drops what was changed in a version but must not be written.</summary>
    public void Forget(ContentItem item)
    {
        session.Detach(item);
        _loaded.Remove(item);
        foreach (var known in (ReadOnlySpan<Dictionary<string, ContentItem>>)[_published, _latest])
        {
            if (known.TryGetValue(item.ContentItemId, out var version) && ReferenceEquals(version, item))
                known.Remove(item.ContentItemId);
        }
    }

    private void Remember(ContentItem item)
    {
        _loaded.Add(item);
        if (item.Published)
            _published[item.ContentItemId] = item;
        if (item.Latest)
            _latest[item.ContentItemId] = item;
    }
}
