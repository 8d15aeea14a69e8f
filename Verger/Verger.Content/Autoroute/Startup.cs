using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Autoroute;

/// <summary>The feature <c>OrchardCore.Autoroute</c>.</summary>
[Feature("OrchardCore.Autoroute")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override int ConfigureOrder => -100;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().AddHandler<AutoroutePartHandler>();
        services.AddDataMigration<AutorouteMigrations>();
        services.AddIndexProvider<AutoroutePartIndexProvider>();

        services.AddSingleton<AutorouteEntries>();
        services.AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddSingleton<PathReservations>();
        services.AddScoped<UniquePaths>();
        services.AddSingleton<AutorouteTransformer>();
        services.AddScoped<IContentHandleProvider, SlugHandleProvider>();
        AddAddressScheme(services);

        services.Configure<AutorouteOptions>(options =>
        {
            options.GlobalRouteValues = new RouteValueDictionary
            {
                ["Area"] = "OrchardCore.Contents",
                ["Controller"] = "Item",
                ["Action"] = "Display",
            };
            options.ContentItemIdKey = "contentItemId";
            options.ContainedContentItemIdKey = "containedContentItemId";
            options.JsonPathKey = "jsonPath";
        });
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{any}/{**slug}");

    // Routing's own scheme is kept for all other addresses. AddRouting adds what is not there yet, so calling it again is harmless.
    private static void AddAddressScheme(IServiceCollection services)
    {
        services.AddRouting();
        var routing = services.Last(service => service.ServiceType == typeof(IEndpointAddressScheme<RouteValuesAddress>));
        services.AddSingleton(routing.ImplementationType!);
        services.AddSingleton<IEndpointAddressScheme<RouteValuesAddress>>(provider => ActivatorUtilities.CreateInstance<AutorouteAddressScheme>(
            provider, (IEndpointAddressScheme<RouteValuesAddress>)provider.GetRequiredService(routing.ImplementationType!)));
    }
}
