using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Seo;
using OrchardCore.Seo.Models;

namespace Verger.Content.Seo;

/// <summary>The feature <c>OrchardCore.Seo</c>.</summary>
[Feature("OrchardCore.Seo")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SeoMetaPart>().AddHandler<SeoMetaPartHandler>();
        services.AddScoped<IContentHandler, SeoDefaultsHandler>();
        services.AddScoped<IContentDisplayDriver, SeoContentDriver>();
        services.AddScoped<IRobotsProvider, SiteSettingsRobotsProvider>();
        services.AddDataMigration<SeoMigrations>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapRobots();
}
