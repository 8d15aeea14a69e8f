using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Contents.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Modules;

namespace Verger.Content.Recipes;

/// <summary>Exports items.</summary>
[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class ContentsDeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<AllContentDeploymentSource, AllContentDeploymentStep>();
}
