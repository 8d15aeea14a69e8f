using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using Verger.Engine.Hosting;

namespace Verger.Engine.Background;

/// <summary>Which tasks of the container that serves now are due.</summary>
internal sealed class BackgroundTaskPlan(ShellHost host, ILogger<BackgroundTaskPlan> logger)
{
    private readonly ConcurrentDictionary<string, string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>The settings of the enabled tasks that are due after the first moment, up to and with the second.</summary>
    public async Task<IReadOnlyList<BackgroundTaskSettings>> DueAsync(DateTime after, DateTime upTo)
    {
        var due = new List<BackgroundTaskSettings>();
        var scope = await host.OpenScopeAsync();
        await scope.UsingAsync(async scope =>
        {
            var tasks = scope.ServiceProvider.GetServices<IBackgroundTask>().DistinctBy(task => task.GetTaskName()).ToArray();
            if (tasks.Length == 0)
            {
                return;
            }

            var zone = await ZoneAsync(scope.ServiceProvider);
            foreach (var task in tasks)
            {
                var settings = await SettingsAsync(task, scope.ServiceProvider);
                if (settings.Enable && Read(settings)?.IsDue(after, upTo, zone) == true)
                {
                    due.Add(settings);
                }
            }
        });
        return due;
    }

    private static async Task<TimeZoneInfo> ZoneAsync(IServiceProvider services)
    {
        var zone = await services.GetRequiredService<ILocalClock>().GetLocalTimeZoneAsync();
        return TimeZoneInfo.FindSystemTimeZoneById(zone.TimeZoneId);
    }

    private static async Task<BackgroundTaskSettings> SettingsAsync(IBackgroundTask task, IServiceProvider services)
    {
        foreach (var provider in services.GetServices<IBackgroundTaskSettingsProvider>())
        {
            if (await provider.GetSettingsAsync(task) is { } settings)
            {
                return settings;
            }
        }

        return task.GetDefaultSettings();
    }

    // Said once for each expression, not each minute.
    private CronSchedule? Read(BackgroundTaskSettings settings)
    {
        var schedule = CronSchedule.TryParse(settings.Schedule);
        if (schedule is not null)
        {
            _unreadable.TryRemove(settings.Name, out _);
        }
        else if (!_unreadable.TryGetValue(settings.Name, out var said) || said != settings.Schedule)
        {
            _unreadable[settings.Name] = settings.Schedule;
            logger.LogError(
                "La tâche planifiée « {Title} » ({Task}) ne sera pas exécutée : « {Schedule} » n’est pas une expression cron de cinq champs.",
                settings.Title, settings.Name, settings.Schedule);
        }

        return schedule;
    }
}
