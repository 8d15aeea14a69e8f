using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Verger.Content.Contents.Security;

namespace Verger.Content.Contents;

/// <summary>The feature <c>OrchardCore.Contents</c>.</summary>
[Feature("OrchardCore.Contents")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CommonPart>();
        services.AddScoped<IContentHandler, ContentsHandler>();
        services.AddScoped<IContentHandleProvider, ContentItemIdHandleProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddPermissionProvider<ContentTypePermissions>();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        services.AddDataMigration<ContentsMigrations>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapAreaControllerRoute(
            name: "DisplayContentItem",
            areaName: "OrchardCore.Contents",
            pattern: "Contents/ContentItems/{contentItemId}",
            defaults: new { controller = "Item", action = "Display" });
}
