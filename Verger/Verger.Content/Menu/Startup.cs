using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;

namespace Verger.Content.Menu;

/// <summary>The feature <c>OrchardCore.Menu</c>.</summary>
[Feature("OrchardCore.Menu")]
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MenuPart>();
        services.AddContentPart<MenuItemsListPart>().AddHandler<MenuItemsListPartHandler>();
        services.AddContentPart<LinkMenuItemPart>();
        services.AddContentPart<ContentMenuItemPart>();
        services.AddContentPart<HtmlMenuItemPart>();
        services.AddShapeTableProvider<MenuShapes>();
        services.AddSingleton<MenuCache>();
        services.AddScoped<MenuLinks>();
        services.AddDataMigration<MenuMigrations>();
    }
}
