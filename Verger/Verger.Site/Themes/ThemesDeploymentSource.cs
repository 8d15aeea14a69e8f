using System.Text.Json.Nodes;
using OrchardCore.Admin;
using OrchardCore.Deployment;
using OrchardCore.Themes.Deployment;
using OrchardCore.Themes.Services;

namespace Verger.Site.Themes;

/// <summary>Exports themes as the recipe step <c>Themes</c>.</summary>
internal sealed class ThemesDeploymentSource(ISiteThemeService siteThemes, IAdminThemeService adminThemes) : DeploymentSourceBase<ThemesDeploymentStep>
{
    protected override async Task ProcessAsync(ThemesDeploymentStep step, DeploymentPlanResult result) => result.Steps.Add(new JsonObject
    {
        ["name"] = "Themes",
        ["Site"] = await siteThemes.GetSiteThemeNameAsync(),
        ["Admin"] = await adminThemes.GetAdminThemeNameAsync(),
    });
}
