using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Themes.Services;
using Verger.Recipes;

namespace Verger.Site.Themes;

/// <summary>Chooses the theme that visitors see.</summary>
[Feature("OrchardCore.Themes")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteThemeService, SiteThemeService>();
        services.AddScoped<IAdminThemeService, AdminThemeService>();
        services.AddScoped<IThemeSelector, SiteThemeSelector>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddScoped<IRecipeStepValidator, ThemesStepValidator>();
    }
}
