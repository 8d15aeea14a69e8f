using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Events;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using Verger.Recipes;

namespace Verger.Site.Settings;

/// <summary>The site's settings.</summary>
[Feature("OrchardCore.Settings")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ISiteService, SiteService>();
        services.AddPermissionProvider<Permissions>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddScoped<IRecipeStepValidator, SettingsStepValidator>();
        services.AddScoped<IRecipeEventHandler, SetupSettings>();
    }
}
