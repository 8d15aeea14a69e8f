using CitesUnies.Editing.Rules;
using CitesUnies.Internships.Drivers;
using CitesUnies.Internships.Handlers;
using CitesUnies.Internships.Indexes;
using CitesUnies.Internships.Migrations;
using CitesUnies.Internships.Models;
using CitesUnies.Internships.Rules;
using CitesUnies.Internships.Services;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace CitesUnies.Internships;

/// <summary>Internship offers.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<InternshipOffer>().UseDisplayDriver<InternshipOfferDisplayDriver>().AddHandler<InternshipOfferHandler>();
        services.AddContentRules<InternshipOfferRules>(nameof(InternshipOffer));
        services.AddDataMigration<InternshipOfferMigrations>();
        services.AddIndexProvider<InternshipOfferIndexProvider>();
        services.AddScoped<IContentHandler, JobPostingHandler>();

        services.AddScoped<InternshipOffers>();
        services.AddScoped<ISiteMapProvider, InternshipSiteMapProvider>();
        services.AddScoped<IContactProvider, InternshipContacts>();
        services.AddDisplayDriver<HomePage, HomeOpeningsDisplayDriver>();
    }
}
