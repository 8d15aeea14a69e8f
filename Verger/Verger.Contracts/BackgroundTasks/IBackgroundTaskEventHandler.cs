namespace OrchardCore.BackgroundTasks;

/// <summary>Told when background tasks run, in the scope of the task. What a handler throws is logged and stops neither the task nor another handler.</summary>
public interface IBackgroundTaskEventHandler
{
    /// <summary>Before the task does its work.</summary>
    Task ExecutingAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);

    /// <summary>After it did, or after it threw: <see cref="BackgroundTaskEventContext.Exception"/> says what.</summary>
    Task ExecutedAsync(BackgroundTaskEventContext context, CancellationToken cancellationToken);
}
