using OrchardCore.Deployment;

namespace OrchardCore.Sitemaps.Deployment;

/// <summary>Exports the sitemaps.</summary>
public class AllSitemapsDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public AllSitemapsDeploymentStep() => Name = "AllSitemaps";
}
