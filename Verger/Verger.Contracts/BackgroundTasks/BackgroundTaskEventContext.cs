using OrchardCore.Environment.Shell.Scope;

namespace OrchardCore.BackgroundTasks;

/// <summary>A run of a background task.</summary>
/// <param name="name">The task's name.</param>
/// <param name="scope">The scope that it runs in.</param>
public class BackgroundTaskEventContext(string name, ShellScope scope)
{
    /// <summary>The task's name.</summary>
    public string Name { get; } = name;

    /// <summary>The technical name of the site.</summary>
    public string Tenant { get; } = scope.ShellContext.Settings.Name;

    /// <summary>The services of the scope.</summary>
    public IServiceProvider Services { get; } = scope.ServiceProvider;

    /// <summary>What the task threw, or null.</summary>
    public Exception? Exception { get; set; }

    /// <summary>Whether the task threw.</summary>
    public bool HasException => Exception is not null;
}
