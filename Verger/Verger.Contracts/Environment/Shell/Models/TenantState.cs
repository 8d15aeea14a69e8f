namespace OrchardCore.Environment.Shell.Models;

/// <summary>How far a site has come.</summary>
public enum TenantState
{
    /// <summary>Not set up.</summary>
    Uninitialized,

    /// <summary>Being set up.</summary>
    Initializing,

    /// <summary>Set up and serving.</summary>
    Running,

    /// <summary>Switched off.</summary>
    Disabled,

    /// <summary>Its settings cannot be read.</summary>
    Invalid,
}
