using OrchardCore.Deployment;

namespace OrchardCore.Media.Deployment;

/// <summary>Exports the media profiles.</summary>
public class AllMediaProfilesDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public AllMediaProfilesDeploymentStep() => Name = "AllMediaProfiles";
}
