using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Scripting;
using OrchardCore.Security.Permissions;
using Verger.Recipes;

namespace Verger.Content.Layers;

/// <summary>The feature <c>OrchardCore.Layers</c>.</summary>
[Feature("OrchardCore.Layers")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LayerMetadata>();
        services.AddIndexProvider<LayerMetadataIndexProvider>();
        services.AddDataMigration<LayerMigrations>();
        services.AddScoped<ILayerService, LayerService>();
        services.AddScoped<IContentHandler, LayerMetadataHandler>();
        services.AddSingleton<LayerWidgets>();
        services.AddScoped<LayerZones>();
        services.AddSingleton<FrontPages>();
        services.Configure<MvcOptions>(options => options.Filters.Add<LayerFilter>());
        services.AddSingleton<IGlobalMethodProvider, LayerMethods>();
        services.AddPermissionProvider<Permissions>();
        services.AddRecipeExecutionStep<LayerStep>();
        services.AddScoped<IRecipeStepValidator, LayerStepValidator>();
    }
}
