using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;
using OrchardCore.Roles.Deployment;

namespace Verger.Site.Roles;

/// <summary>Exports roles.</summary>
[Feature("OrchardCore.Roles.Core")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<AllRolesDeploymentSource, AllRolesDeploymentStep>();
}
