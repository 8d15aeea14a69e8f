using CitesUnies.Chronicles.Indexes;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using YesSql;

namespace CitesUnies.Chronicles.Services;

/// <summary>
/// Tells who holds a season's session, under a lock that lasts until the unit of work has committed or failed: this is disposed of after that. So of two
/// that save the same numbers at once, the second sees what the first has saved.
/// </summary>
public sealed class SessionNumbers(ISession session, IDistributedLock locks) : IDisposable, IAsyncDisposable
{
    // One for all chronicles: two units of work that save several of them never wait for each other in a circle.
    private const string LockName = "CitesUnies.Chronicles.SessionNumbers";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    // Only a process that died would hold it as long.
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    private ILocker? _held;

    /// <summary>Holds the numbers of all chronicles for the rest of the unit of work.</summary>
    /// <returns>False when another has held them too long.</returns>
    public async Task<bool> TryHoldAsync()
    {
        if (_held is null)
        {
            (_held, _) = await locks.TryAcquireLockAsync(LockName, _patience, _longest);
        }

        return _held is not null;
    }

    /// <summary>The title of another chronicle, published or draft, that has the same numbers; null when there is none.</summary>
    /// <param name="season">The number of the season.</param>
    /// <param name="number">The number of the session.</param>
    /// <param name="contentItemId">The chronicle that asks.</param>
    public async Task<string?> HolderAsync(int season, int number, string contentItemId)
        => (await session.QueryIndex<ChronicleIndex>(index => index.Season == season && index.Session == number && index.ContentItemId != contentItemId)
            .FirstOrDefaultAsync())?.Title;

    /// <inheritdoc/>
    public void Dispose()
    {
        _held?.Dispose();
        _held = null;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_held is { } held)
        {
            _held = null;
            await held.DisposeAsync();
        }
    }
}
