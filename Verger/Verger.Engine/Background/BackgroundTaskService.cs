using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using Verger.Engine.Hosting;

namespace Verger.Engine.Background;

/// <summary>
/// Starts at each full minute the tasks that are due, each beside the others. It waits for no request, and looks at the container that
/// serves at that minute, so it follows when the enabled features change. A task that still runs is not started again.
/// </summary>
internal sealed class BackgroundTaskService(
    SiteComposer composer, BackgroundTaskPlan plan, BackgroundTaskRunner runner, TimeProvider time, ILogger<BackgroundTaskService> logger) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    // After a machine slept or a database was away: what was due long ago is not made up for.
    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(10);

    private readonly CancellationTokenSource _stopping = new();
    private readonly ConcurrentDictionary<string, Task> _runs = new(StringComparer.Ordinal);
    private Task _ticking = Task.CompletedTask;

    /// <summary>Ends when the tasks that run now have ended.</summary>
    public Task Running => Task.WhenAll(_runs.Values);

    /// <summary>Ends when the latest run of one task has ended, all that it did committed.</summary>
    public Task RunOf(string name) => _runs.TryGetValue(name, out var run) ? run : Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _ticking = TickAsync();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => _stopping.CancelAsync();

    /// <summary>Waits for the tasks that run, which have been told to stop, as long as the host waits.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _ticking.WaitAsync(cancellationToken);
            await Running.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.LogWarning(
                "L’application s’arrête sans attendre : {Tasks}.", string.Join(", ", _runs.Where(run => !run.Value.IsCompleted).Select(run => run.Key)));
        }
    }

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _stopping.Dispose();

    private async Task TickAsync()
    {
        var done = ThisMinute();
        try
        {
            while (true)
            {
                await UntilAfterAsync(done);
                var now = ThisMinute();
                var after = done > now - _memory ? done : now - _memory;
                if (await StartDueAsync(after, now))
                {
                    done = now;
                }
                else
                {
                    // The same minutes are looked at again with the next.
                    await UntilAfterAsync(now);
                }
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The application stops.
        }
    }

    private async Task<bool> StartDueAsync(DateTime after, DateTime upTo)
    {
        await FollowAsync();
        try
        {
            foreach (var settings in await plan.DueAsync(after, upTo))
            {
                Start(settings, upTo);
            }

            return true;
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Les tâches planifiées n’ont pas pu être lues ; nouvel essai dans une minute.");
            return false;
        }
    }

    // Another process of the site may have enabled or disabled features.
    private async Task FollowAsync()
    {
        try
        {
            await composer.FollowAsync();
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Les fonctionnalités changées par un autre processus n’ont pas pu être prises en compte ; nouvel essai dans une minute.");
        }
    }

    private void Start(BackgroundTaskSettings settings, DateTime due)
    {
        if (!_runs.TryGetValue(settings.Name, out var former) || former.IsCompleted)
        {
            // Known before it starts, so that whoever sees its effects can wait for it.
            var run = new Task<Task>(() => runner.RunAsync(settings, due, _stopping.Token));
            _runs[settings.Name] = run.Unwrap();
            run.Start(TaskScheduler.Default);
        }
    }

    private async Task UntilAfterAsync(DateTime minute)
    {
        // A timer may be a little early.
        for (var wait = Wait(); wait > TimeSpan.Zero; wait = Wait())
        {
            await Task.Delay(wait + TimeSpan.FromMilliseconds(1), time, _stopping.Token);
        }

        TimeSpan Wait() => minute + _minute - time.GetUtcNow().UtcDateTime;
    }

    private DateTime ThisMinute()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
    }
}
