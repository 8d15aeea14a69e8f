using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Deployment;
using OrchardCore.Modules;
using OrchardCore.Themes.Deployment;

namespace Verger.Site.Themes;

/// <summary>Exports which themes the site has.</summary>
[Feature("OrchardCore.Themes")]
[RequireFeatures("OrchardCore.Deployment")]
public sealed class DeploymentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
        => services.AddDeployment<ThemesDeploymentSource, ThemesDeploymentStep>();
}
