using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CitesUnies.Vocabulary.Migrations;

/// <summary>The term types that are no more than a name.</summary>
public sealed class TermTypesMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the types.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Region", type => type.DisplayedAs("Pôle géographique").WithTerm());
        await definitions.AlterTypeDefinitionAsync("Topic", type => type.DisplayedAs("Thème").WithTerm());
        await definitions.AlterTypeDefinitionAsync("PartnerCategory", type => type.DisplayedAs("Catégorie de partenaire").WithTerm());
        return 1;
    }
}
