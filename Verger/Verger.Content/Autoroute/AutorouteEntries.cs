using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace Verger.Content.Autoroute;

/// <summary>
/// The addresses of published items, read whole when first needed and item by item after each commit that changed some.
/// They are read in a scope of their own, so that what is not committed is never seen.
/// </summary>
public sealed class AutorouteEntries : IAutorouteEntries, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile Addresses? _addresses;

    /// <inheritdoc/>
    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        var addresses = _addresses ?? await ReadAllAsync();
        return (addresses.ByPath.TryGetValue(path.Trim('/'), out var entry), entry!);
    }

    /// <inheritdoc/>
    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var addresses = _addresses ?? await ReadAllAsync();
        return (addresses.ById.TryGetValue(contentItemId, out var entry), entry!);
    }

    /// <inheritdoc/>
    public async Task UpdateEntriesAsync()
    {
        _addresses = null;
        await ReadAllAsync();
    }

    /// <summary>Reads the address of an item again once the current scope has committed.</summary>
    public void RefreshAfterCommit(string contentItemId)
    {
        var changed = ShellScope.GetOrCreate(this, () =>
        {
            var ids = new HashSet<string>();
            ShellScope.AddDeferredTask(_ => RefreshAsync(ids));
            return ids;
        });
        changed.Add(contentItemId);
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private async Task<Addresses> ReadAllAsync()
    {
        await _reading.WaitAsync();
        try
        {
            if (_addresses is { } known)
            {
                return known;
            }

            var addresses = new Addresses();
            foreach (var row in await ReadAsync(session => session.QueryIndex<AutoroutePartIndex>(index => index.Published)))
            {
                addresses.Add(row);
            }

            return _addresses = addresses;
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task RefreshAsync(HashSet<string> contentItemIds)
    {
        await _reading.WaitAsync();
        try
        {
            // Not read yet: the first reader will see the change. Lost on failure: the next reader reads all.
            if (_addresses is not { } addresses)
            {
                return;
            }

            _addresses = null;
            var rows = await ReadAsync(session => session.QueryIndex<AutoroutePartIndex>(
                index => index.Published && index.ContentItemId.IsIn(contentItemIds)));
            foreach (var contentItemId in contentItemIds)
            {
                addresses.Remove(contentItemId);
            }

            foreach (var row in rows)
            {
                addresses.Add(row);
            }

            _addresses = addresses;
        }
        finally
        {
            _reading.Release();
        }
    }

    private static async Task<IEnumerable<AutoroutePartIndex>> ReadAsync(Func<ISession, IQueryIndex<AutoroutePartIndex>> query)
    {
        IEnumerable<AutoroutePartIndex> rows = [];
        await ShellScope.UsingChildScopeAsync(async scope => rows = await query(scope.ServiceProvider.GetRequiredService<ISession>()).ListAsync());
        return rows;
    }

    private sealed class Addresses
    {
        public ConcurrentDictionary<string, AutorouteEntry> ByPath { get; } = new(StringComparer.OrdinalIgnoreCase);

        public ConcurrentDictionary<string, AutorouteEntry> ById { get; } = new(StringComparer.OrdinalIgnoreCase);

        public void Add(AutoroutePartIndex row)
        {
            var entry = new AutorouteEntry(row.ContentItemId!, row.Path!, row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId };
            ByPath[entry.Path] = entry;
            ById[entry.ContainedContentItemId ?? entry.ContentItemId] = entry;
        }

        public void Remove(string contentItemId)
        {
            if (ById.TryRemove(contentItemId, out var entry))
            {
                ByPath.TryRemove(new KeyValuePair<string, AutorouteEntry>(entry.Path, entry));
            }
        }
    }
}
