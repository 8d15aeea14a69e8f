using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Settings;
using OrchardCore.Settings.Deployment;

namespace Verger.Site.Settings;

/// <summary>Exports settings as the recipe step <c>Settings</c>.</summary>
internal sealed class SiteSettingsDeploymentSource(ISiteService siteService) : DeploymentSourceBase<SiteSettingsDeploymentStep>
{
    protected override async Task ProcessAsync(SiteSettingsDeploymentStep step, DeploymentPlanResult result)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var export = new JsonObject { ["name"] = "Settings" };
        foreach (var name in step.Settings ?? [])
        {
            if (SiteProperties.Get(site, name) is { } value)
            {
                export[name] = value;
            }
        }

        result.Steps.Add(export);
    }
}
