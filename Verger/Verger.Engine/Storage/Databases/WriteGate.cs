namespace Verger.Engine.Storage.Databases;

/// <summary>Lets one writer through at a time, in the order they came, without holding a thread while they wait.</summary>
/// <param name="longest">How long a turn is waited for.</param>
internal sealed class WriteGate(TimeSpan longest) : IDisposable
{
    private readonly SemaphoreSlim _free = new(1, 1);

    /// <summary>Waits for the turn; disposing of what is returned ends it.</summary>
    /// <exception cref="TimeoutException">The writer before has kept its turn too long: most likely this one runs inside it.</exception>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        if (!await _free.WaitAsync(longest, cancellationToken))
        {
            throw new TimeoutException(
                $"Another unit of work has been writing to the database for {longest.TotalSeconds} s. A unit of work that has written must end before one that it waits for can write.");
        }

        return new Turn(_free);
    }

    public void Dispose() => _free.Dispose();

    private sealed class Turn(SemaphoreSlim free) : IDisposable
    {
        private SemaphoreSlim? _free = free;

        public void Dispose() => Interlocked.Exchange(ref _free, null)?.Release();
    }
}
