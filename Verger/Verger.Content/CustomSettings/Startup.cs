using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using Verger.Recipes;

namespace Verger.Content.CustomSettings;

/// <summary>The feature <c>OrchardCore.CustomSettings</c>.</summary>
[Feature("OrchardCore.CustomSettings")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<CustomSettingsService>();
        services.AddPermissionProvider<Permissions>();
        services.AddRecipeExecutionStep<CustomSettingsStep>();
        services.AddScoped<IRecipeStepValidator, CustomSettingsStepValidator>();
    }
}
