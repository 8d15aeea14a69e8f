using CitesUnies.Agenda.Rules;
using CitesUnies.Agenda.Services;
using CitesUnies.CountryGroups.Drivers;
using CitesUnies.CountryGroups.Handlers;
using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Migrations;
using CitesUnies.CountryGroups.Models;
using CitesUnies.CountryGroups.Rules;
using CitesUnies.CountryGroups.Services;
using CitesUnies.Editing.Rules;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.CountryGroups;

/// <summary>Country groups and their meetings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<CountryGroup>().UseDisplayDriver<CountryGroupDisplayDriver>().AddHandler<CountryGroupHandler>();
        services.AddContentPart<CountryGroupMeeting>().UseDisplayDriver<CountryGroupMeetingDisplayDriver>().AddHandler<CountryGroupMeetingHandler>();
        services.AddDataMigration<CountryGroupMigrations>();
        services.AddDataMigration<CountryGroupMeetingMigrations>();
        services.AddContentRules<CountryGroupRules>(nameof(CountryGroup));
        services.AddContentRules<EventRules>(nameof(CountryGroupMeeting));
        services.AddContentRules<CountryGroupMeetingRules>(nameof(CountryGroupMeeting));
        services.AddIndexProvider<CountryGroupIndexProvider>();
        services.AddIndexProvider<MeetingIndexProvider>();

        services.AddScoped<IAuthorizationHandler, GroupOfficerHandler>();
        services.AddScoped<CountryGroupDirectory>();
        services.AddScoped<CountryGroupsByRegion>();
        services.AddScoped<IEventChoiceProvider, MeetingChoices>();
        services.AddScoped<ISiteMapProvider, CountryGroupSiteMapProvider>();
        services.AddScoped<IContactProvider, CountryGroupContacts>();
        services.AddDisplayDriver<HomePage, HomeCountryGroupsDisplayDriver>();
    }
}
