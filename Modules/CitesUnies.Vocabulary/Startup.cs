using CitesUnies.Vocabulary.Handlers;
using CitesUnies.Vocabulary.Migrations;
using CitesUnies.Vocabulary.Models;
using CitesUnies.Vocabulary.Services;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CitesUnies.Vocabulary;

/// <summary>The portal's taxonomies and their terms.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Country>();
        services.AddDataMigration<CountryMigrations>();
        services.AddDataMigration<TermTypesMigrations>();
        services.AddScoped<IContentHandler, VocabularyHandler>();
        services.AddScoped<IVocabulary, TaxonomyVocabulary>();
        services.AddScoped<ContentCountries>();
    }
}
