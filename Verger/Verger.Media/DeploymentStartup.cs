using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Media.Deployment;
using OrchardCore.Modules;
using Verger.Media.Profiles;
using Verger.Media.Recipes;

namespace Verger.Media;

/// <summary>Exports the media library and its profiles.</summary>
[Feature("OrchardCore.Media")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDeployment<AllMediaProfilesDeploymentSource, AllMediaProfilesDeploymentStep>();
        services.AddDeployment<MediaDeploymentSource, MediaDeploymentStep>();
    }
}
