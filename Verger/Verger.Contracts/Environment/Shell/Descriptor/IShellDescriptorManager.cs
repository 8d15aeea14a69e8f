using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Descriptor;

/// <summary>Reads and changes what the site consists of.</summary>
public interface IShellDescriptorManager
{
    /// <summary>The site's descriptor, or null while the site is not set up.</summary>
    Task<ShellDescriptor?> GetShellDescriptorAsync();

    /// <summary>Replaces the enabled features, within the caller's transaction.</summary>
    /// <param name="priorSerialNumber">The serial number that the change starts from.</param>
    /// <param name="enabledFeatures">All features that are enabled from now on.</param>
    /// <exception cref="InvalidOperationException">The descriptor has been changed since.</exception>
    Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures);
}
