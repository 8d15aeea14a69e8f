using CitesUnies.Editing.Rules;
using CitesUnies.News.Drivers;
using CitesUnies.News.Handlers;
using CitesUnies.News.Indexes;
using CitesUnies.News.Migrations;
using CitesUnies.News.Models;
using CitesUnies.News.Rules;
using CitesUnies.News.Services;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.News;

/// <summary>News.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<NewsArticle>().UseDisplayDriver<NewsArticleDisplayDriver>().AddHandler<NewsArticleSeoHandler>().AddHandler<NewsArticleSitemapHandler>();
        services.AddContentRules<NewsArticleRules>(nameof(NewsArticle));
        services.AddDataMigration<NewsArticleMigrations>();
        services.AddIndexProvider<NewsArticleIndexProvider>();

        services.AddScoped<NewsArticles>();
        services.AddScoped<RelatedNews>();
        services.AddScoped<IContentDisplayDriver, CountryNewsDisplayDriver>();
        services.AddScoped<ISiteMapProvider, NewsSiteMapProvider>();
        services.AddDisplayDriver<HomePage, HomeNewsDisplayDriver>();
    }
}
