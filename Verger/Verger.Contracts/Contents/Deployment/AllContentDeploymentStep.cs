using OrchardCore.Deployment;

namespace OrchardCore.Contents.Deployment;

/// <summary>Exports the versions of all items that visitors or editors see: what is published, and drafts. Former versions stay.</summary>
public class AllContentDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public AllContentDeploymentStep() => Name = "AllContent";
}
