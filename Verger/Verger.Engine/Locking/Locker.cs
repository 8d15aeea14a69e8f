using OrchardCore.Locking;

namespace Verger.Engine.Locking;

/// <summary>Gives a lock back once: when it is disposed of, or when it expires.</summary>
internal sealed class Locker : ILocker
{
    private readonly Func<Task> _release;
    private readonly ITimer? _expiration;
    private int _released;

    public Locker(Func<Task> release, TimeSpan? expiration, TimeProvider time)
    {
        _release = release;
        _expiration = expiration is { } after
            ? time.CreateTimer(static locker => _ = ((Locker)locker!).ReleaseAsync(), this, after, Timeout.InfiniteTimeSpan)
            : null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_expiration is not null)
        {
            await _expiration.DisposeAsync();
        }

        await ReleaseAsync();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private Task ReleaseAsync() => Interlocked.Exchange(ref _released, 1) == 0 ? _release() : Task.CompletedTask;
}
