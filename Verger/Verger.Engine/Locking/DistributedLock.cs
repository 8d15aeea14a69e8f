using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using Verger.Engine.Hosting.Setup;
using Verger.Engine.Storage;
using Verger.Engine.Storage.Databases;

namespace Verger.Engine.Locking;

/// <summary>Locks in all processes that share the site's PostgreSQL database. SQLite's is one process's own, and local locks do.</summary>
internal sealed class DistributedLock(ILocalLock local, SiteDatabase database, TimeProvider time) : IDistributedLock
{
    private static readonly TimeSpan _betweenTries = TimeSpan.FromMilliseconds(200);

    private readonly Lock _lock = new();
    private (DocumentStore Store, AdvisoryLocks Locks)? _shared;

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
        => (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker!;

    public async Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        if (Shared() is not { } shared)
        {
            return await local.TryAcquireLockAsync(key, timeout, expiration);
        }

        var started = time.GetTimestamp();
        var (mine, locked) = await local.TryAcquireLockAsync(key, timeout);
        if (!locked)
        {
            return (null, false);
        }

        try
        {
            if (await HoldAsync(shared, key, timeout, started) is { } holder)
            {
                return (new Locker(() => ReleaseAsync(shared, key, holder, mine!), expiration, time), true);
            }
        }
        catch
        {
            await mine!.DisposeAsync();
            throw;
        }

        await mine!.DisposeAsync();
        return (null, false);
    }

    public async Task<bool> IsLockAcquiredAsync(string key)
    {
        var (locker, locked) = await TryAcquireLockAsync(key, TimeSpan.Zero);
        if (locked)
        {
            await locker!.DisposeAsync();
        }

        return !locked;
    }

    private async Task<object?> HoldAsync(AdvisoryLocks shared, string key, TimeSpan timeout, long started)
    {
        while (true)
        {
            if (await shared.TryAsync(key) is { } holder)
            {
                return holder;
            }

            if (timeout != Timeout.InfiniteTimeSpan && time.GetElapsedTime(started) >= timeout)
            {
                return null;
            }

            await Task.Delay(_betweenTries, time);
        }
    }

    private static async Task ReleaseAsync(AdvisoryLocks shared, string key, object holder, ILocker mine)
    {
        try
        {
            await shared.ReleaseAsync(key, holder);
        }
        finally
        {
            await mine.DisposeAsync();
        }
    }

    // A setup may open another database than the one before it.
    private AdvisoryLocks? Shared()
    {
        if (database.Store is not { Database: PostgresDatabase } store)
        {
            return null;
        }

        lock (_lock)
        {
            if (_shared is not { } known || known.Store != store)
            {
                _shared = known = (store, new AdvisoryLocks(store));
            }

            return known.Locks;
        }
    }
}
