using System.Threading.Channels;
using OrchardCore.BackgroundTasks;

namespace Verger.Hosting.Tests.Background;

/// <summary>Tells of each of its runs, and does in them what a test says.</summary>
internal abstract class ToldTask : IBackgroundTask
{
    private readonly Channel<int> _runs = Channel.CreateUnbounded<int>();
    private int _count;

    public Func<IServiceProvider, CancellationToken, Task> Work { get; set; } = (_, _) => Task.CompletedTask;

    public int Count => Volatile.Read(ref _count);

    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var run = Interlocked.Increment(ref _count);
        try
        {
            await Work(serviceProvider, cancellationToken);
        }
        finally
        {
            _runs.Writer.TryWrite(run);
        }
    }

    /// <summary>Waits until one more run has ended.</summary>
    public Task<int> RanAsync() => _runs.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
}

[BackgroundTask(Title = "Chaque minute", Schedule = "* * * * *")]
internal sealed class EachMinute : ToldTask;

[BackgroundTask(Title = "Chaque minute aussi", Schedule = "* * * * *")]
internal sealed class EachMinuteToo : ToldTask;

[BackgroundTask(Title = "À midi vingt", Schedule = "20 12 * * *")]
internal sealed class TwentyPastNoon : ToldTask;

[BackgroundTask(Title = "Désactivée", Schedule = "* * * * *", Enable = false)]
internal sealed class Disabled : ToldTask;

[BackgroundTask(Title = "Illisible", Schedule = "parfois")]
internal sealed class Sometimes : ToldTask;

[BackgroundTask(Title = "Seule", Schedule = "* * * * *", LockTimeout = 1000, LockExpiration = 60_000)]
internal sealed class Alone : ToldTask;
