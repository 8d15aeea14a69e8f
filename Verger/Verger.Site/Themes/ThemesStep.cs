using OrchardCore.Admin;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Themes.Services;

namespace Verger.Site.Themes;

/// <summary>Recipe step <c>Themes</c>: the theme of the site and that of the dashboard.</summary>
internal sealed class ThemesStep(ISiteThemeService siteThemes, IAdminThemeService adminThemes) : NamedRecipeStepHandler("Themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (context.Step["site"]?.GetValue<string>() is { Length: > 0 } site)
        {
            await siteThemes.SetSiteThemeAsync(site);
        }

        if (context.Step["admin"]?.GetValue<string>() is { Length: > 0 } admin)
        {
            await adminThemes.SetAdminThemeAsync(admin);
        }
    }
}
