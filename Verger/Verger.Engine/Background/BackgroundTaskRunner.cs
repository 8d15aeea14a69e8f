using System.Globalization;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using Verger.Engine.Hosting;

namespace Verger.Engine.Background;

/// <summary>Runs one task in a scope of its own. Whatever goes wrong is logged, and ends there.</summary>
internal sealed class BackgroundTaskRunner(ShellHost host, IDistributedLock locks, IHttpContextAccessor accessor, ILogger<BackgroundTaskRunner> logger)
{
    // The clocks of the processes that share a site may differ by less than this.
    private static readonly TimeSpan _claimed = TimeSpan.FromMinutes(5);

    /// <param name="settings">Of the task.</param>
    /// <param name="due">When it was due: one process alone runs an atomic task for that.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    public async Task RunAsync(BackgroundTaskSettings settings, DateTime due, CancellationToken cancellationToken)
    {
        try
        {
            if (settings.IsAtomic && !await ClaimAsync(settings, due))
            {
                return;
            }

            var (locker, locked) = await locks.TryAcquireBackgroundTaskLockAsync(settings);
            if (!locked)
            {
                logger.LogInformation("La tâche planifiée « {Title} » ({Task}) est encore en cours dans un autre processus.", settings.Title, settings.Name);
                return;
            }

            await using (locker)
            {
                var scope = await host.OpenScopeAsync();
                await scope.UsingAsync(scope => DoWorkAsync(settings, scope, cancellationToken));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            logger.LogInformation("La tâche planifiée « {Title} » ({Task}) a été interrompue par l’arrêt de l’application.", settings.Title, settings.Name);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "La tâche planifiée « {Title} » ({Task}) a échoué ; elle sera relancée à sa prochaine échéance.", settings.Title, settings.Name);
        }
    }

    // Kept beyond the run, so that a process whose clock is a little behind does not do the same again.
    private async Task<bool> ClaimAsync(BackgroundTaskSettings settings, DateTime due)
        => (await locks.TryAcquireLockAsync($"BackgroundTask:{settings.Name}:{due.ToString("O", CultureInfo.InvariantCulture)}", TimeSpan.Zero, _claimed)).locked;

    private async Task DoWorkAsync(BackgroundTaskSettings settings, ShellScope scope, CancellationToken cancellationToken)
    {
        if (scope.ServiceProvider.GetServices<IBackgroundTask>().GetTaskByName(settings.Name) is not { } task)
        {
            return; // Its feature was disabled meanwhile.
        }

        // Set here, not in a method of its own: what an async method sets does not flow to who calls it.
        var (culture, request) = await TaskSurroundings.MakeAsync(scope.ServiceProvider, cancellationToken);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture ?? CultureInfo.CurrentCulture;
        accessor.HttpContext = request;

        var context = new BackgroundTaskEventContext(settings.Name, scope);
        await TellAsync(scope, handler => handler.ExecutingAsync(context, cancellationToken));
        try
        {
            await task.DoWorkAsync(scope.ServiceProvider, cancellationToken);
        }
        catch (Exception exception)
        {
            context.Exception = exception;
        }

        await TellAsync(scope, handler => handler.ExecutedAsync(context, cancellationToken));
        if (context.Exception is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    private async Task TellAsync(ShellScope scope, Func<IBackgroundTaskEventHandler, Task> tell)
    {
        foreach (var handler in scope.ServiceProvider.GetServices<IBackgroundTaskEventHandler>())
        {
            try
            {
                await tell(handler);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "{Handler} a échoué en suivant une tâche planifiée.", handler.GetType().FullName);
            }
        }
    }
}
