using CitesUnies.Agenda.Drivers;
using CitesUnies.Agenda.Handlers;
using CitesUnies.Agenda.Indexes;
using CitesUnies.Agenda.Migrations;
using CitesUnies.Agenda.Models;
using CitesUnies.Agenda.Services;
using CitesUnies.Portal.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.Agenda;

/// <summary>Events and the agenda.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<EventPart>().UseDisplayDriver<EventPartDisplayDriver>().AddHandler<EventTagHandler>();
        services.AddDataMigration<EventPartMigrations>();
        services.AddIndexProvider<EventIndexProvider>();

        services.AddScoped<PublishedEvents>();
        services.AddScoped<EventSummaries>();
        services.AddScoped<AgendaFilters>();
        services.AddScoped<AgendaMonths>();
        services.AddDisplayDriver<HomePage, HomeAgendaDisplayDriver>();
    }
}
