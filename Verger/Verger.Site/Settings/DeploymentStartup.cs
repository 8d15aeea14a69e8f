using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;
using OrchardCore.Settings.Deployment;

namespace Verger.Site.Settings;

/// <summary>Exports settings.</summary>
[Feature("OrchardCore.Settings")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<SiteSettingsDeploymentSource, SiteSettingsDeploymentStep>();
}
