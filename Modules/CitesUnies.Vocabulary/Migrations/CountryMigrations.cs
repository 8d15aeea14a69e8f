using CitesUnies.Vocabulary.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CitesUnies.Vocabulary.Migrations;

/// <summary>The term type of the taxonomy of countries.</summary>
public sealed class CountryMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Country), part => part
            .WithField(nameof(Country.IsoCode), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Code ISO 3166")
                .WithSettings(new TextFieldSettings { Required = true, Hint = "Deux lettres majuscules, par exemple « SN » pour le Sénégal." })));

        await definitions.AlterTypeDefinitionAsync(nameof(Country), type => type
            .DisplayedAs("Pays")
            .WithTerm()
            .WithPart(nameof(Country), part => part.WithPosition("2")));

        return 1;
    }
}
