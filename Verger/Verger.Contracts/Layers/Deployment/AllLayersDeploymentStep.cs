using OrchardCore.Deployment;

namespace OrchardCore.Layers.Deployment;

/// <summary>Exports the layers with their rules, and the zones that widgets can be put in.</summary>
public class AllLayersDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public AllLayersDeploymentStep() => Name = "AllLayers";
}
