using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using Verger.Recipes;

namespace Verger.Content.Sitemaps;

/// <summary>The feature <c>OrchardCore.Sitemaps</c>.</summary>
[Feature("OrchardCore.Sitemaps")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SitemapPart>().AddHandler<SitemapPartHandler>();
        services.AddDataMigration<SitemapsMigrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddScoped<ISitemapManager, SitemapManager>();
        services.AddScoped<IRouteableContentTypeCoordinator, RouteableContentTypeCoordinator>();
        services.AddScoped<IContentHandler, SitemapChangeHandler>();
        AddBuilders(services);

        services.AddSingleton<SitemapStore>();
        services.AddSingleton<ITagRemovedEventHandler>(provider => provider.GetRequiredService<SitemapStore>());
        services.AddScoped<SitemapFiles>();
        services.AddScoped<SitemapTransformer>();
        services.Configure<RouteOptions>(options => options.SetParameterPolicy<SitemapPathConstraint>(SitemapPathConstraint.Name));
        services.AddRecipeExecutionStep<SitemapsStep>();
        services.AddScoped<IRecipeStepValidator, SitemapsStepValidator>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<SitemapTransformer>($"/{{**sitemap:{SitemapPathConstraint.Name}}}");

    private static void AddBuilders(IServiceCollection services)
    {
        services.AddScoped<ISitemapBuilder, SitemapBuilder>();
        services.AddScoped<ISitemapTypeBuilder, SitemapTypeBuilder>();
        services.AddScoped<ISitemapTypeBuilder, SitemapIndexTypeBuilder>();
        services.AddScoped<ISitemapSourceBuilder, ContentTypesSitemapSourceBuilder>();
        services.AddScoped<ISitemapSourceBuilder, CustomPathSitemapSourceBuilder>();
        services.AddScoped<IContentItemsQueryProvider, ContentItemsQueryProvider>();
    }
}
