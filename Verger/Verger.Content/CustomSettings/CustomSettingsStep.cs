using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Verger.Content.CustomSettings;

/// <summary>Recipe step <c>custom-settings</c>: under the name of each type its item, in the place of the one that there was.</summary>
internal sealed class CustomSettingsStep(ISiteService siteService) : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, item) in context.Step)
        {
            if (!string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                site.Properties[name] = item?.DeepClone();
            }
        }

        await siteService.UpdateSiteSettingsAsync(site);
    }
}
