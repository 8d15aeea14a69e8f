using System.Text.Json.Nodes;
using OrchardCore.CustomSettings.Deployment;
using OrchardCore.Deployment;
using OrchardCore.Settings;

namespace Verger.Content.CustomSettings;

/// <summary>Exports settings that are content types as the recipe step <c>custom-settings</c>. Those that nobody has filled in are left out.</summary>
internal sealed class CustomSettingsDeploymentSource(CustomSettingsService settings, ISiteService siteService) : DeploymentSourceBase<CustomSettingsDeploymentStep>
{
    protected override async Task ProcessAsync(CustomSettingsDeploymentStep step, DeploymentPlanResult result)
    {
        var properties = (await siteService.GetSiteSettingsAsync()).Properties;
        var names = (await settings.GetAllSettingsTypesAsync()).Select(type => type.Name).Order(StringComparer.Ordinal);
        var export = new JsonObject { ["name"] = "custom-settings" };
        foreach (var name in step.IncludeAll ? names : names.Intersect(step.SettingsTypeNames ?? [], StringComparer.OrdinalIgnoreCase))
        {
            if (properties[name] is { } item)
            {
                export[name] = item.DeepClone();
            }
        }

        result.Steps.Add(export);
    }
}
