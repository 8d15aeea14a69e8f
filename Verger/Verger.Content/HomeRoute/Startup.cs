using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Verger.Content.HomeRoute;

/// <summary>The feature <c>OrchardCore.HomeRoute</c>.</summary>
[Feature("OrchardCore.HomeRoute")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton<HomeRouteTransformer>();

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<HomeRouteTransformer>("/");
}
