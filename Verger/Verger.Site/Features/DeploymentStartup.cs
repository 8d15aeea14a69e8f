using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Features.Deployment;
using OrchardCore.Modules;

namespace Verger.Site.Features;

/// <summary>Exports which features are enabled.</summary>
[Feature("OrchardCore.Features")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<AllFeaturesDeploymentSource, AllFeaturesDeploymentStep>();
}
