using Microsoft.Extensions.Primitives;

namespace OrchardCore.BackgroundTasks;

/// <summary>Settings of background tasks that differ from those of their attributes.</summary>
public interface IBackgroundTaskSettingsProvider
{
    /// <summary>Changes when the settings do.</summary>
    IChangeToken ChangeToken { get; }

    /// <summary>The settings of a task; null when this provider has none for it.</summary>
    Task<BackgroundTaskSettings?> GetSettingsAsync(IBackgroundTask task);
}
