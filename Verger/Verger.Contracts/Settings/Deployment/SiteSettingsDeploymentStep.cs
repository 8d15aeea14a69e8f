using OrchardCore.Deployment;

namespace OrchardCore.Settings.Deployment;

/// <summary>Exports settings of the site.</summary>
public class SiteSettingsDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public SiteSettingsDeploymentStep() => Name = "SiteSettings";

    /// <summary>Which: common settings by the names of their properties, those of features by the names of their classes.</summary>
    public string[]? Settings { get; set; }
}
