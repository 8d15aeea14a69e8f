using OrchardCore.Autoroute.Core.Indexes;
using YesSql;

namespace Verger.Content.Autoroute;

/// <summary>
/// Finds a path that no other item has, and holds it until the scope has committed or failed: it is disposed of after that.
/// </summary>
public sealed class UniquePaths(ISession session, PathReservations reservations) : IDisposable
{
    private readonly List<string> _held = [];

    /// <summary>The path, or the first of <c>path-2</c>, <c>path-3</c>… that is free.</summary>
    public async Task<string> FindAsync(string path, string contentItemId)
    {
        if (await TryHoldAsync(path, contentItemId))
        {
            return path;
        }

        var taken = await ReadNumberedAsync(path, contentItemId);
        for (var number = 2; ; number++)
        {
            var candidate = AutoroutePath.WithNumber(path, number);
            if (!taken.Contains(candidate) && await TryHoldAsync(candidate, contentItemId))
            {
                return candidate;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var path in _held)
        {
            reservations.Release(path);
        }

        _held.Clear();
    }

    // The reservation comes first: whoever gave it back has committed, so that the query sees its path.
    private async Task<bool> TryHoldAsync(string path, string contentItemId)
    {
        if (!reservations.TryReserve(path, contentItemId))
        {
            return false;
        }

        _held.Add(path);
        var others = await session
            .QueryIndex<AutoroutePartIndex>(index => index.Path == path && index.ContentItemId != contentItemId)
            .CountAsync();
        if (others == 0)
        {
            return true;
        }

        _held.RemoveAt(_held.Count - 1);
        reservations.Release(path);
        return false;
    }

    private async Task<HashSet<string>> ReadNumberedAsync(string path, string contentItemId)
    {
        var prefix = path + "-";
        var rows = await session
            .QueryIndex<AutoroutePartIndex>(index => index.Path!.StartsWith(prefix) && index.ContentItemId != contentItemId)
            .ListAsync();
        return new HashSet<string>(rows.Select(row => row.Path!), StringComparer.OrdinalIgnoreCase);
    }
}
