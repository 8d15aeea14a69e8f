using OrchardCore.Deployment;

namespace OrchardCore.Media.Deployment;

/// <summary>Exports files of the media library.</summary>
public class MediaDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public MediaDeploymentStep() => Name = "Media";

    /// <summary>Whether all are; else those that the other two name. True unless set otherwise.</summary>
    public bool IncludeAll { get; set; } = true;

    /// <summary>Files.</summary>
    public string[]? FilePaths { get; set; }

    /// <summary>Folders, with all that is below them.</summary>
    public string[]? DirectoryPaths { get; set; }
}
