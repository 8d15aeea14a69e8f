using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Models;
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

namespace CitesUnies.CountryGroups.Migrations;

/// <summary>The content type « Réunion de groupe-pays ».</summary>
public sealed class CountryGroupMeetingMigrations(IContentDefinitionManager definitions) : DataMigration
{
    // Of the module Agenda, whose part it is.
    private const string EventPart = "EventPart";

    /// <summary>Defines the type and its indexes.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CountryGroupMeeting), part =>
        {
            WithPeople(part);
            WithBefore(part);
            WithAfter(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(CountryGroupMeeting), type => type
            .DisplayedAs("Réunion de groupe-pays")
            .AsPortalContent("agenda/{{ Model.ContentItem | display_text | slugify }}", EventPart, nameof(CountryGroupMeeting)));

        await SchemaBuilder.CreateMapIndexTableAsync<MeetingIndex>(table => table
            .Column<string>(nameof(MeetingIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(MeetingIndex.Kind), column => column.WithLength(32)));

        await SchemaBuilder.CreateMapIndexTableAsync<MeetingGroupIndex>(table => table
            .Column<string>(nameof(MeetingGroupIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(MeetingGroupIndex.GroupId), column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<MeetingGroupIndex>(table => table
            .CreateIndex("IDX_MeetingGroupIndex_Group", "DocumentId", nameof(MeetingGroupIndex.GroupId)));

        return 1;
    }

    private static void WithPeople(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(CountryGroupMeeting.Kind), field => field
            .OfType(nameof(TextField)).WithDisplayName("Type").WithEditor("PredefinedList").WithPosition("1")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Dropdown,
                DefaultValue = MeetingKind.All[0].Value,
                Options = [.. MeetingKind.All.Select(kind => new ListValueOption { Name = kind.Label, Value = kind.Value })],
            }))
        .WithField(nameof(CountryGroupMeeting.Groups), field => field
            .OfType(nameof(ContentPickerField)).WithDisplayName("Groupes").WithPosition("2")
            .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = [nameof(CountryGroup)] }))
        .WithField(nameof(CountryGroupMeeting.Chair), field => field
            .OfType(nameof(TextField)).WithDisplayName("Présidence").WithPosition("3"))
        .WithField(nameof(CountryGroupMeeting.CoOrganisers), field => field
            .OfType(nameof(TextField)).WithDisplayName("Coorganisateurs").WithEditor("TextArea").WithPosition("4")
            .WithSettings(new TextFieldSettings { Hint = "Un par ligne." }));

    private static void WithBefore(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(CountryGroupMeeting.Announcement), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Annonce").WithEditor("Wysiwyg").WithPosition("5")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true, Hint = "Elle reste après la réunion : le compte rendu a son champ." }))
        .WithField(nameof(CountryGroupMeeting.AgendaItems), field => field
            .OfType(nameof(TextField)).WithDisplayName("Ordre du jour").WithEditor("TextArea").WithPosition("6")
            .WithSettings(new TextFieldSettings { Hint = "Un point par ligne." }))
        .WithField(nameof(CountryGroupMeeting.Registration), field => field
            .OfType(nameof(LinkField)).WithDisplayName("Inscription").WithPosition("7"))
        .WithField(nameof(CountryGroupMeeting.ContactMailbox), field => field
            .OfType(nameof(TextField)).WithDisplayName("Boîte de contact").WithEditor("Email").WithPosition("8")
            .WithSettings(new TextFieldSettings { Hint = "Une adresse de fonction, jamais celle d’une personne." }));

    private static void WithAfter(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(CountryGroupMeeting.ParticipantCount), field => field
            .OfType(nameof(NumericField)).WithDisplayName("Nombre de participants").WithPosition("9")
            .WithSettings(new NumericFieldSettings { Minimum = 0, Scale = 0 }))
        .WithField(nameof(CountryGroupMeeting.Report), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Compte rendu").WithEditor("Wysiwyg").WithPosition("10")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
        .WithField(nameof(CountryGroupMeeting.Documents), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Documents").WithPosition("11")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true, Hint = "Ceux d’une réunion réservée vont dans le dossier « adherents »." }));
}
