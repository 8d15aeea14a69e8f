using OrchardCore.Locking;

namespace Verger.Engine.Locking;

/// <summary>Locks within this process. A name takes room only while somebody holds or awaits it.</summary>
internal sealed class LocalLock(TimeProvider time) : ILocalLock
{
    private readonly Dictionary<string, Gate> _gates = new(StringComparer.Ordinal);

    public async Task<ILocker> AcquireLockAsync(string key, TimeSpan? expiration = null)
        => (await TryAcquireLockAsync(key, Timeout.InfiniteTimeSpan, expiration)).locker!;

    public async Task<(ILocker? locker, bool locked)> TryAcquireLockAsync(string key, TimeSpan timeout, TimeSpan? expiration = null)
    {
        var gate = Approach(key);
        if (await EnterAsync(gate, timeout))
        {
            return (new Locker(() => LeaveAsync(key, gate), expiration, time), true);
        }

        GoAway(key, gate);
        return (null, false);
    }

    public Task<bool> IsLockAcquiredAsync(string key)
    {
        lock (_gates)
        {
            return Task.FromResult(_gates.TryGetValue(key, out var gate) && gate.Semaphore.CurrentCount == 0);
        }
    }

    private async Task<bool> EnterAsync(Gate gate, TimeSpan timeout)
    {
        if (timeout == TimeSpan.Zero || timeout == Timeout.InfiniteTimeSpan)
        {
            return await gate.Semaphore.WaitAsync(timeout);
        }

        using var patience = new CancellationTokenSource(timeout, time);
        try
        {
            await gate.Semaphore.WaitAsync(patience.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Task LeaveAsync(string key, Gate gate)
    {
        gate.Semaphore.Release();
        GoAway(key, gate);
        return Task.CompletedTask;
    }

    private Gate Approach(string key)
    {
        lock (_gates)
        {
            if (!_gates.TryGetValue(key, out var gate))
            {
                _gates[key] = gate = new Gate();
            }

            gate.People++;
            return gate;
        }
    }

    private void GoAway(string key, Gate gate)
    {
        lock (_gates)
        {
            if (--gate.People == 0)
            {
                _gates.Remove(key);
            }
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int People { get; set; }
    }
}
