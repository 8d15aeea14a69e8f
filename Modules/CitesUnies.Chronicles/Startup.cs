using CitesUnies.Agenda.Rules;
using CitesUnies.Agenda.Services;
using CitesUnies.Chronicles.Drivers;
using CitesUnies.Chronicles.Handlers;
using CitesUnies.Chronicles.Indexes;
using CitesUnies.Chronicles.Migrations;
using CitesUnies.Chronicles.Models;
using CitesUnies.Chronicles.Rules;
using CitesUnies.Chronicles.Services;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.Chronicles;

/// <summary>The geopolitical chronicles.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<GeopoliticalChronicle>().UseDisplayDriver<GeopoliticalChronicleDisplayDriver>().AddHandler<GeopoliticalChronicleHandler>();
        services.AddDataMigration<GeopoliticalChronicleMigrations>();
        services.AddContentRules<EventRules>(nameof(GeopoliticalChronicle));
        services.AddContentRules<GeopoliticalChronicleRules>(nameof(GeopoliticalChronicle));
        services.AddIndexProvider<ChronicleIndexProvider>();

        services.AddScoped<SessionNumbers>();
        services.AddScoped<ChronicleSeasons>();
        services.AddScoped<ChronicleSummaries>();
        services.AddScoped<ChronicleOfTheMoment>();
        services.AddScoped<SeasonPages>();
        services.AddScoped<IEventChoiceProvider, ChronicleChoices>();
        services.AddScoped<ISiteMapProvider, ChronicleSiteMapProvider>();
        services.AddDisplayDriver<HomePage, HomeChronicleDisplayDriver>();
    }
}
