using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Caching;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Drivers;
using CitesUnies.Portal.Handlers;
using CitesUnies.Portal.Lists;
using CitesUnies.Portal.Migrations;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Rules;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.Shapes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Seo.Models;

namespace CitesUnies.Portal;

/// <summary>Home page, fixed pages, notices, the federation's details, how to reach it, site map.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Page>().UseDisplayDriver<PageDisplayDriver>().AddHandler<PageSeoHandler>();
        services.AddContentPart<SeoMetaPart>().AddHandler<NoIndexSitemapHandler>();
        services.AddContentRules<PageRules>(nameof(Page));
        services.AddDataMigration<PageMigrations>();
        services.AddDisplayDriver<HomePage, HomeIntroductionDisplayDriver>();

        services.AddContentPart<Notice>().UseDisplayDriver<NoticeDisplayDriver>();
        services.AddContentRules<NoticeRules>(nameof(Notice));
        services.AddDataMigration<NoticeMigrations>();
        services.AddDataMigration<TextBlockMigrations>();
        services.AddContentPart<FederationDetails>();
        services.AddContentRules<FederationDetailsRules>(nameof(FederationDetails));
        services.AddDataMigration<FederationDetailsMigrations>();
        services.AddShapeTableProvider<FederationShapes>();

        services.AddScoped<IContentHandler, ContentTypeTagHandler>();
        services.AddShapeTableProvider<ContentDependencies>();
        services.AddPermissionProvider<AudiencePermissions>();
        services.AddScoped<ReservedContent>();

        services.AddScoped<BreadcrumbTrail>();
        services.AddScoped<HomeText>();
        services.AddScoped<Deadlines>();
        services.AddScoped<FederationSettings>();
        services.AddScoped<ListShapes>();
        services.AddScoped<MediaFiles>();
        services.AddScoped<MediaLinks>();
        services.AddSingleton<IMappedRoutes, MappedRoutes>();
        services.AddScoped<PageMetadata>();
        services.AddScoped<SiteMap>();
        services.AddScoped<TitleSearch>();
        services.AddScoped<PublishedContents>();
        services.AddScoped<ISiteMapProvider, PageSiteMapProvider>();
    }
}
