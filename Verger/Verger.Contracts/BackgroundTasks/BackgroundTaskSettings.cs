namespace OrchardCore.BackgroundTasks;

/// <summary>How a background task is run.</summary>
public class BackgroundTaskSettings
{
    internal const string DefaultSchedule = "*/5 * * * *";

    /// <summary>Full name of the task's type.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>Whether it runs.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>When: a cron expression of five fields, in the time zone of the site.</summary>
    public string Schedule { get; set; } = DefaultSchedule;

    /// <summary>What it does.</summary>
    public string Description { get; set; } = string.Empty;

    /// <summary>How many milliseconds to wait for the lock.</summary>
    public int LockTimeout { get; set; }

    /// <summary>After how many milliseconds the lock is given up.</summary>
    public int LockExpiration { get; set; }

    /// <summary>Whether one process of the site at a time runs it, once each time it is due; otherwise each process does.</summary>
    public bool IsAtomic => LockTimeout > 0 && LockExpiration > 0;

    /// <summary>Whether the task needs the request pipeline.</summary>
    public bool UsePipeline { get; set; }
}
