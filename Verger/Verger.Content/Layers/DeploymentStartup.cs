using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Layers.Deployment;
using OrchardCore.Modules;

namespace Verger.Content.Layers;

/// <summary>Exports layers.</summary>
[Feature("OrchardCore.Layers")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<AllLayersDeploymentSource, AllLayersDeploymentStep>();
}
