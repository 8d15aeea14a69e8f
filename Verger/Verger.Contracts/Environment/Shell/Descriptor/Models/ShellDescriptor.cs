namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>What the site consists of: kept in its database, its presence there says that the site is set up.</summary>
public class ShellDescriptor
{
    /// <summary>Counts the changes.</summary>
    public int SerialNumber { get; set; }

    /// <summary>The enabled features.</summary>
    public IList<ShellFeature> Features { get; set; } = [];

    /// <summary>The features that have been enabled at some time, whose migrations have run.</summary>
    public IList<InstalledShellFeature> Installed { get; set; } = [];
}
