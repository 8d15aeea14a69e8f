using CitesUnies.Agenda.Indexes;
using CitesUnies.Agenda.Models;
using CitesUnies.Portal.Audience;
using CitesUnies.Vocabulary;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using YesSql.Sql;

namespace CitesUnies.Agenda.Migrations;

/// <summary>The part that makes a content an event.</summary>
public sealed class EventPartMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the part and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(EventPart), part =>
        {
            part.Attachable().WithDescription("Date, lieu, état et public d’un événement ; l’agenda le liste.");
            WithTimes(part);
            WithPlace(part);
            WithTerms(part);
        });

        await SchemaBuilder.CreateMapIndexTableAsync<EventIndex>(table => table
            .Column<string>(nameof(EventIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(EventIndex.ContentType), column => column.WithLength(255))
            .Column<DateTime>(nameof(EventIndex.StartsUtc))
            .Column<DateTime>(nameof(EventIndex.OverUtc))
            .Column<string>(nameof(EventIndex.Status), column => column.WithLength(32))
            .Column<string>(nameof(EventIndex.Attendance), column => column.WithLength(32))
            .Column<string>(nameof(EventIndex.Audience), column => column.WithLength(32)));

        await SchemaBuilder.AlterIndexTableAsync<EventIndex>(table => table
            .CreateIndex("IDX_EventIndex_Over", "DocumentId", nameof(EventIndex.OverUtc), nameof(EventIndex.StartsUtc)));

        return 1;
    }

    private static void WithTimes(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(EventPart.StartsAt), field => field
            .OfType(nameof(DateTimeField)).WithDisplayName("Début").WithPosition("1")
            .WithSettings(new DateTimeFieldSettings { Required = true, Hint = "Heure de Paris." }))
        .WithField(nameof(EventPart.EndsAt), field => field
            .OfType(nameof(DateTimeField)).WithDisplayName("Fin").WithPosition("2"))
        .WithField(nameof(EventPart.AllDay), field => field
            .OfType(nameof(BooleanField)).WithDisplayName("Toute la journée").WithPosition("3")
            .WithSettings(new BooleanFieldSettings { Hint = "Les heures ne sont alors pas affichées." }))
        .WithField(nameof(EventPart.Status), field => field
            .OfType(nameof(TextField)).WithDisplayName("État").WithEditor("PredefinedList").WithPosition("4")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice(EventStatus.Confirmed.Value, EventStatus.All.Select(status => (status.Label, status.Value)))))
        .WithField(nameof(EventPart.RescheduledTo), field => field
            .OfType(nameof(DateTimeField)).WithDisplayName("Reportée au").WithPosition("5")
            .WithSettings(new DateTimeFieldSettings { Hint = "Le nouveau début, pour un événement reporté. Le début prévu reste dans son champ." }));

    private static void WithPlace(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(EventPart.Attendance), field => field
            .OfType(nameof(TextField)).WithDisplayName("Participation").WithEditor("PredefinedList").WithPosition("6")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice(AttendanceMode.Online.Value, AttendanceMode.All.Select(mode => (mode.Label, mode.Value)))))
        .WithField(nameof(EventPart.Venue), field => field
            .OfType(nameof(TextField)).WithDisplayName("Lieu").WithPosition("7"));

    private static void WithTerms(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(EventPart.Countries), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Pays").WithPosition("8")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Countries }))
        .WithField(nameof(EventPart.Topics), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Thèmes").WithPosition("9")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Topics }))
        .WithField(nameof(EventPart.Audience), field => field
            .OfType(nameof(TextField)).WithDisplayName("Public").WithEditor("PredefinedList").WithPosition("10")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "Le titre, la date et l’annonce restent publics ; le compte rendu et les documents suivent ce choix." })
            .WithSettings(Choice(AudienceKind.Everybody.Value, AudienceKind.All.Select(kind => (kind.Label, kind.Value)))));

    private static TextFieldPredefinedListEditorSettings Choice(string usual, IEnumerable<(string Label, string Value)> options) => new()
    {
        Editor = EditorOption.Dropdown,
        DefaultValue = usual,
        Options = [.. options.Select(option => new ListValueOption { Name = option.Label, Value = option.Value })],
    };
}
