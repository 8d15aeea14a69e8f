namespace OrchardCore.Settings;

/// <summary>Whether parts of pages are cached.</summary>
public enum CacheMode
{
    /// <summary>In production only.</summary>
    FromConfiguration,

    /// <summary>Always.</summary>
    Enabled,

    /// <summary>Always, with marks that say what was cached.</summary>
    DebugEnabled,

    /// <summary>Never.</summary>
    Disabled,
}
