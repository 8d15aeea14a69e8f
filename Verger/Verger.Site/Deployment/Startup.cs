using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Deployment.Services;
using OrchardCore.Modules;
using Verger.Deployment;

namespace Verger.Site.Deployment;

/// <summary>
/// The feature <c>OrchardCore.Deployment</c>: the site as a package, and back. What is exported each feature adds for itself.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Deployment/">Orchard Core › Deployment</see>.
/// </summary>
[Feature("OrchardCore.Deployment")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IDeploymentManager, DeploymentManager>();
        services.AddScoped<ISiteExport, SiteExport>();
        services.AddSingleton(new PackageLimits());
        services.AddDeploymentTargetHandler<RecipeImport>();
    }
}
