using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;

namespace OrchardCore.BackgroundTasks;

/// <summary>The lock under which a background task runs.</summary>
public static class DistributedLockExtensions
{
    /// <summary>Waits for the lock of a task as long as its settings say. One that is not atomic needs none: then there is no locker, and it counts as locked.</summary>
    public static Task<(ILocker? locker, bool locked)> TryAcquireBackgroundTaskLockAsync(this IDistributedLock distributedLock, BackgroundTaskSettings settings)
        => settings.IsAtomic
            ? distributedLock.TryAcquireLockAsync(
                $"BackgroundTask:{settings.Name}", TimeSpan.FromMilliseconds(settings.LockTimeout), TimeSpan.FromMilliseconds(settings.LockExpiration))
            : Task.FromResult<(ILocker?, bool)>((null, true));
}
