namespace OrchardCore.BackgroundTasks;

/// <summary>
/// Work that the site does on a schedule, in a scope and a transaction of its own. Its <see cref="BackgroundTaskAttribute"/> says when;
/// its name is the full name of its type. Registered as a singleton (https://docs.orchardcore.net/en/latest/reference/modules/BackgroundTasks/).
/// </summary>
public interface IBackgroundTask
{
    /// <summary>Does the work. What it throws is logged and undoes the scope; the task runs again when it is next due.</summary>
    /// <param name="serviceProvider">The services of the scope.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken);
}
