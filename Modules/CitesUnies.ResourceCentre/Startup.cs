using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.ResourceCentre.Drivers;
using CitesUnies.ResourceCentre.Handlers;
using CitesUnies.ResourceCentre.Indexes;
using CitesUnies.ResourceCentre.Migrations;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.ResourceCentre.Rules;
using CitesUnies.ResourceCentre.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.ResourceCentre;

/// <summary>The resource centre.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Resource>().UseDisplayDriver<ResourceDisplayDriver>().AddHandler<ResourceSeoHandler>().AddHandler<ResourceSitemapHandler>();
        services.AddDataMigration<ResourceMigrations>();
        services.AddContentRules<ResourceRules>(nameof(Resource));
        services.AddIndexProvider<ResourceIndexProvider>();

        services.AddScoped<PublishedResources>();
        services.AddScoped<IContentDisplayDriver, CountryResourcesDisplayDriver>();
        services.AddScoped<ISiteMapProvider, ResourceSiteMapProvider>();
        services.AddScoped<IContactProvider, ResourceContacts>();
        services.AddDisplayDriver<HomePage, HomeResourcesDisplayDriver>();
    }
}
