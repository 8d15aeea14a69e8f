using CitesUnies.Editing.Rules;
using CitesUnies.Partners.Drivers;
using CitesUnies.Partners.Handlers;
using CitesUnies.Partners.Indexes;
using CitesUnies.Partners.Migrations;
using CitesUnies.Partners.Models;
using CitesUnies.Partners.Rules;
using CitesUnies.Partners.Services;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.Partners;

/// <summary>Partner institutions.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PartnerInstitution>().UseDisplayDriver<PartnerInstitutionDisplayDriver>().AddHandler<PartnerInstitutionSeoHandler>();
        services.AddDataMigration<PartnerInstitutionMigrations>();
        services.AddContentRules<PartnerInstitutionRules>(nameof(PartnerInstitution));
        services.AddIndexProvider<PartnerInstitutionIndexProvider>();

        services.AddScoped<PartnerInstitutions>();
        services.AddScoped<ISiteMapProvider, PartnerSiteMapProvider>();
        services.AddScoped<IContactProvider, PartnerContacts>();
        services.AddDisplayDriver<HomePage, HomePartnersDisplayDriver>();
    }
}
