using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentTypes.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Modules;

namespace Verger.Content.Recipes;

/// <summary>Exports definitions of types and parts.</summary>
[Feature("OrchardCore.ContentTypes")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class ContentTypesDeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDeployment<ContentDefinitionDeploymentSource, ContentDefinitionDeploymentStep>();
        services.AddDeployment<ReplaceContentDefinitionDeploymentSource, ReplaceContentDefinitionDeploymentStep>();
    }
}
