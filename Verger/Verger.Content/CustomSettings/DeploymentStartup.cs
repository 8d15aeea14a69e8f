using Microsoft.Extensions.DependencyInjection;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Modules;

namespace Verger.Content.CustomSettings;

/// <summary>Exports settings that are content types.</summary>
[Feature("OrchardCore.CustomSettings")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<CustomSettingsDeploymentSource, CustomSettingsDeploymentStep>();
}
