namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature that has been enabled at some time.</summary>
public class InstalledShellFeature : ShellFeature
{
    /// <summary>For the serializer.</summary>
    public InstalledShellFeature()
    {
    }

    /// <summary>The same feature as installed.</summary>
    public InstalledShellFeature(ShellFeature feature)
        : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    /// <summary>The <see cref="ShellDescriptor.SerialNumber"/> of the change that first enabled it.</summary>
    public int SerialNumber { get; set; }
}
