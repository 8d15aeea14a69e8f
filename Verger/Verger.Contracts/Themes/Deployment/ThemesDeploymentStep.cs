using OrchardCore.Deployment;

namespace OrchardCore.Themes.Deployment;

/// <summary>Exports which themes the site and the dashboard have.</summary>
public class ThemesDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public ThemesDeploymentStep() => Name = "Themes";
}
