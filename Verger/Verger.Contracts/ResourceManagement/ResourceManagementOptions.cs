namespace OrchardCore.ResourceManagement;

/// <summary>The manifests of the modules, and how the site renders resources. Modules add theirs in an <c>IConfigureOptions</c>.</summary>
public class ResourceManagementOptions
{
    /// <summary>Whether readable forms serve.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Whether addresses carry a hash of the file, so that it can be cached for ever.</summary>
    public bool AppendVersion { get; set; } = true;

    /// <summary>What <c>~/</c> stands for, without a slash at its end.</summary>
    public string ContentBasePath { get; set; } = string.Empty;

    /// <summary>The manifests.</summary>
    public HashSet<ResourceManifest> ResourceManifests { get; } = [];
}
