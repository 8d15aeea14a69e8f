using CitesUnies.Editing.Drivers;
using CitesUnies.Editing.Handlers;
using CitesUnies.Editing.Migrations;
using CitesUnies.Editing.Models;
using CitesUnies.Editing.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CitesUnies.Editing;

/// <summary>Content rules.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ContentRulesPart>().UseDisplayDriver<ContentRulesPartDisplayDriver>();
        services.AddDataMigration<ContentRulesMigrations>();
        services.AddScoped<IContentHandler, ContentRulesHandler>();
        services.AddScoped<ContentCheck>();
    }
}
