using OrchardCore.Deployment;

namespace OrchardCore.CustomSettings.Deployment;

/// <summary>Exports settings that are content types.</summary>
public class CustomSettingsDeploymentStep : DeploymentStep
{
    /// <summary>A step that exports all there is, or what is chosen afterwards.</summary>
    public CustomSettingsDeploymentStep() => Name = "CustomSettings";

    /// <summary>Whether all are; else those that <see cref="SettingsTypeNames"/> names. True unless set otherwise.</summary>
    public bool IncludeAll { get; set; } = true;

    /// <summary>Their types.</summary>
    public string[]? SettingsTypeNames { get; set; }
}
