using CitesUnies.Chronicles.Indexes;
using CitesUnies.Chronicles.Models;
using CitesUnies.Portal.Migrations;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using YesSql.Sql;

namespace CitesUnies.Chronicles.Migrations;

/// <summary>The content type « Chronique géopolitique ».</summary>
public sealed class GeopoliticalChronicleMigrations(IContentDefinitionManager definitions) : DataMigration
{
    // Of the module Agenda, whose part it is.
    private const string EventPart = "EventPart";

    /// <summary>Defines the type and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(GeopoliticalChronicle), part =>
        {
            WithNumbers(part);
            WithSpeaker(part);
            WithTexts(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(GeopoliticalChronicle), type => type
            .DisplayedAs("Chronique géopolitique")
            .AsPortalContent(
                "chroniques-geopolitiques/saison-{{ Model.ContentItem.Content.GeopoliticalChronicle.Season.Value }}/{{ Model.ContentItem | display_text | slugify }}",
                EventPart,
                nameof(GeopoliticalChronicle)));

        await SchemaBuilder.CreateMapIndexTableAsync<ChronicleIndex>(table => table
            .Column<string>(nameof(ChronicleIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(ChronicleIndex.Published))
            .Column<int>(nameof(ChronicleIndex.Season))
            .Column<int>(nameof(ChronicleIndex.Session))
            .Column<string>(nameof(ChronicleIndex.Title), column => column.Unlimited())
            .Column<string>(nameof(ChronicleIndex.Url), column => column.Unlimited())
            .Column<bool>(nameof(ChronicleIndex.IsDocumented)));

        await SchemaBuilder.AlterIndexTableAsync<ChronicleIndex>(table => table
            .CreateIndex("IDX_ChronicleIndex_Numbers", "DocumentId", nameof(ChronicleIndex.Season), nameof(ChronicleIndex.Session)));

        return 1;
    }

    private static void WithNumbers(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(GeopoliticalChronicle.Season), field => field
            .OfType(nameof(NumericField)).WithDisplayName("Saison").WithPosition("1")
            .WithSettings(new NumericFieldSettings { Required = true, Minimum = 1, Maximum = ChronicleNumber.Most, Scale = 0 }))
        .WithField(nameof(GeopoliticalChronicle.Session), field => field
            .OfType(nameof(NumericField)).WithDisplayName("Session").WithPosition("2")
            .WithSettings(new NumericFieldSettings { Required = true, Minimum = 1, Maximum = ChronicleNumber.Most, Scale = 0, Hint = "Son numéro dans la saison : chaque session a le sien." }));

    private static void WithSpeaker(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(GeopoliticalChronicle.Question), field => field
            .OfType(nameof(TextField)).WithDisplayName("Question").WithPosition("3")
            .WithSettings(new TextFieldSettings { Required = true }))
        .WithField(nameof(GeopoliticalChronicle.Speaker), field => field
            .OfType(nameof(TextField)).WithDisplayName("Qui intervient").WithPosition("4")
            .WithSettings(new TextFieldSettings { Required = true }))
        .WithField(nameof(GeopoliticalChronicle.SpeakerRole), field => field
            .OfType(nameof(TextField)).WithDisplayName("Fonction").WithPosition("5"))
        .WithField(nameof(GeopoliticalChronicle.SpeakerInstitution), field => field
            .OfType(nameof(TextField)).WithDisplayName("Institution").WithPosition("6"));

    private static void WithTexts(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(GeopoliticalChronicle.Presentation), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Présentation").WithEditor("Wysiwyg").WithPosition("7")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true, Hint = "Lue de tous, avant la session et après." }))
        .WithField(nameof(GeopoliticalChronicle.Minutes), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Compte rendu").WithPosition("8")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true, Hint = "Celui d’une session réservée va dans le dossier « adherents »." }))
        .WithField(nameof(GeopoliticalChronicle.Replay), field => field
            .OfType(nameof(LinkField)).WithDisplayName("Enregistrement").WithPosition("9"));
}
