using OrchardCore.Deployment;

namespace OrchardCore.Features.Deployment;

/// <summary>Exports which features are enabled.</summary>
public class AllFeaturesDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public AllFeaturesDeploymentStep() => Name = "AllFeatures";

    /// <summary>Whether features that are not enabled here are left as they are there; they are disabled otherwise.</summary>
    public bool IgnoreDisabledFeatures { get; set; }
}
