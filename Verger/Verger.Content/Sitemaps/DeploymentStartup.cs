using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;
using OrchardCore.Sitemaps.Deployment;

namespace Verger.Content.Sitemaps;

/// <summary>Exports sitemaps.</summary>
[Feature("OrchardCore.Sitemaps")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<AllSitemapsDeploymentSource, AllSitemapsDeploymentStep>();
}
