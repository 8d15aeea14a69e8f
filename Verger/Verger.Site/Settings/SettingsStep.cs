using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Verger.Site.Settings;

/// <summary>Recipe step <c>Settings</c>: the common settings by their names, any other object as the settings of a feature.</summary>
internal sealed class SettingsStep(ISiteService siteService) : NamedRecipeStepHandler("Settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (!string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                SiteProperties.Set(site, name, value);
            }
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }
}
