using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

/// <summary>Lists items by their own addresses.</summary>
[Feature("OrchardCore.Autoroute")]
[RequireFeatures("OrchardCore.Sitemaps")]
public sealed class AutorouteStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IRouteableContentTypeProvider, AutorouteContentTypeProvider>();
}
