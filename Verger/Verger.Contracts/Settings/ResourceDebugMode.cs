namespace OrchardCore.Settings;

/// <summary>Whether pages use the readable instead of the minified scripts and styles.</summary>
public enum ResourceDebugMode
{
    /// <summary>In development only.</summary>
    FromConfiguration,

    /// <summary>Always.</summary>
    Enabled,

    /// <summary>Never.</summary>
    Disabled,
}
