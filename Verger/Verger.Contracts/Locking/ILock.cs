namespace OrchardCore.Locking;

/// <summary>Locks by name. They are not reentrant.</summary>
public interface ILock
{
    /// <summary>Waits for a lock, as long as it takes.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="expiration">After how long it is given up even when nobody disposed of the locker; null for never.</param>
    Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null);

    /// <summary>Waits for a lock for some time.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="timeout">How long to wait; zero tries once.</param>
    /// <param name="expiration">After how long it is given up even when nobody disposed of the locker; null for never.</param>
    /// <returns>The locker, and whether the lock was had in time; without it the locker is null.</returns>
    Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null);

    /// <summary>Whether somebody holds the lock.</summary>
    Task<bool> IsLockAcquiredAsync(string key);
}
