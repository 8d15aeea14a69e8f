namespace OrchardCore.BackgroundTasks;

/// <summary>How an <see cref="IBackgroundTask"/> is run, unless an <see cref="IBackgroundTaskSettingsProvider"/> says otherwise.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class BackgroundTaskAttribute : Attribute
{
    /// <summary>Whether it runs.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>When: a cron expression of five fields, in the time zone of the site.</summary>
    public string Schedule { get; set; } = BackgroundTaskSettings.DefaultSchedule;

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>What it does.</summary>
    public string Description { get; set; } = string.Empty;

    /// <summary>How many milliseconds to wait for the lock; with <see cref="LockExpiration"/> it makes the task run in one process of the site at a time, once each time it is due.</summary>
    public int LockTimeout { get; set; }

    /// <summary>After how many milliseconds the lock is given up, whether the work has ended or not.</summary>
    public int LockExpiration { get; set; }

    /// <summary>Whether the task needs the request pipeline, to make addresses of pages for instance.</summary>
    public bool UsePipeline { get; set; }
}
