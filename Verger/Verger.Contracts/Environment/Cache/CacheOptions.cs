namespace OrchardCore.Environment.Cache;

/// <summary>Whether pieces of pages are cached.</summary>
public class CacheOptions
{
    /// <summary>Whether they are.</summary>
    public bool Enabled { get; set; }

    /// <summary>Whether comments in the page tell what was cached.</summary>
    public bool DebugMode { get; set; }
}
