using CitesUnies.Editing.Migrations;
using CitesUnies.Portal.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CitesUnies.Portal.Migrations;

/// <summary>The settings « Coordonnées de la fédération ».</summary>
public sealed class FederationDetailsMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(FederationDetails), WithFields);
        await definitions.AlterTypeDefinitionAsync(nameof(FederationDetails), type => type
            .DisplayedAs("Coordonnées de la fédération")
            .Stereotype("CustomSettings")
            .WithPart(nameof(FederationDetails), part => part.WithPosition("0"))
            .WithContentRules());

        return 1;
    }

    private static void WithFields(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(FederationDetails.About), field => field
            .OfType(nameof(TextField)).WithDisplayName("Présentation").WithEditor("TextArea").WithPosition("0")
            .WithSettings(new TextFieldSettings { Hint = "Une phrase entière." }))
        .WithField(nameof(FederationDetails.Address), field => field
            .OfType(nameof(TextField)).WithDisplayName("Adresse postale").WithEditor("TextArea").WithPosition("1"))
        .WithField(nameof(FederationDetails.Phone), field => field
            .OfType(nameof(TextField)).WithDisplayName("Téléphone").WithPosition("2"))
        .WithField(nameof(FederationDetails.Mailbox), field => field
            .OfType(nameof(TextField)).WithDisplayName("Courriel").WithPosition("3")
            .WithSettings(new TextFieldSettings { Hint = "Une adresse de service, jamais celle d’une personne." }))
        .WithField(nameof(FederationDetails.SocialProfiles), field => field
            .OfType(nameof(TextField)).WithDisplayName("Réseaux sociaux").WithEditor("TextArea").WithPosition("4")
            .WithSettings(new TextFieldSettings { Hint = "Une adresse par ligne." }));
}
