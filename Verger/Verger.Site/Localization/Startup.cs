using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;
using OrchardCore.Modules;
using Verger.Recipes;

namespace Verger.Site.Localization;

/// <summary>Shows the site in its language.</summary>
[Feature("OrchardCore.Localization")]
public sealed class Startup : StartupBase
{
    /// <summary>Before all that shows words.</summary>
    public override int ConfigureOrder => -100;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ILocalizationService, LocalizationService>();
        services.AddScoped<IRecipeStepValidator, LocalizationSettingsValidator>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<SiteCultureMiddleware>();
}
