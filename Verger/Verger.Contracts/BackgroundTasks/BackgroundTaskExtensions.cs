using System.Reflection;

namespace OrchardCore.BackgroundTasks;

/// <summary>Names and settings of background tasks.</summary>
public static class BackgroundTaskExtensions
{
    /// <summary>What the task's attribute says, or the defaults.</summary>
    public static BackgroundTaskSettings GetDefaultSettings(this IBackgroundTask task)
    {
        var type = task.GetType();
        var attribute = type.GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
        return new BackgroundTaskSettings
        {
            Name = task.GetTaskName(),
            Title = string.IsNullOrWhiteSpace(attribute.Title) ? task.GetTaskName() : attribute.Title,
            Enable = attribute.Enable,
            Schedule = attribute.Schedule,
            Description = attribute.Description,
            LockTimeout = attribute.LockTimeout,
            LockExpiration = attribute.LockExpiration,
            UsePipeline = attribute.UsePipeline,
        };
    }

    /// <summary>The full name of the task's type.</summary>
    public static string GetTaskName(this IBackgroundTask task) => task.GetType().FullName!;

    /// <summary>The task of that name; null when there is none. Of several, the one registered last.</summary>
    public static IBackgroundTask? GetTaskByName(this IEnumerable<IBackgroundTask> tasks, string name) => tasks.LastOrDefault(task => task.GetTaskName() == name);
}
