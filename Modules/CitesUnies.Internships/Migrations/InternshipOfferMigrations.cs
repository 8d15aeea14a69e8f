using CitesUnies.CountryGroups.Models;
using CitesUnies.Internships.Indexes;
using CitesUnies.Internships.Models;
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

namespace CitesUnies.Internships.Migrations;

/// <summary>The content type « Offre de stage ».</summary>
public sealed class InternshipOfferMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type and its indexes.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(InternshipOffer), part =>
        {
            WithOffer(part);
            WithTerms(part);
            WithTexts(part);
            WithApplication(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(InternshipOffer), type => type
            .DisplayedAs("Offre de stage")
            .AsPortalContent("offres-de-stage/{{ Model.ContentItem | display_text | slugify }}", nameof(InternshipOffer)));

        await SchemaBuilder.CreateMapIndexTableAsync<InternshipOfferIndex>(table => table
            .Column<string>(nameof(InternshipOfferIndex.ContentItemId), column => column.WithLength(26))
            .Column<int>(nameof(InternshipOfferIndex.DeadlineDay)));

        await SchemaBuilder.AlterIndexTableAsync<InternshipOfferIndex>(table => table
            .CreateIndex("IDX_InternshipOfferIndex_Deadline", "DocumentId", nameof(InternshipOfferIndex.DeadlineDay)));

        await SchemaBuilder.CreateMapIndexTableAsync<InternshipGroupIndex>(table => table
            .Column<string>(nameof(InternshipGroupIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(InternshipGroupIndex.GroupId), column => column.WithLength(26)));

        await SchemaBuilder.AlterIndexTableAsync<InternshipGroupIndex>(table => table
            .CreateIndex("IDX_InternshipGroupIndex_Group", "DocumentId", nameof(InternshipGroupIndex.GroupId)));

        return 1;
    }

    private static void WithOffer(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(InternshipOffer.Employer), field => field
            .OfType(nameof(TextField)).WithDisplayName("Employeur").WithPosition("1")
            .WithSettings(new TextFieldSettings { Required = true }))
        .WithField(nameof(InternshipOffer.Subject), field => field
            .OfType(nameof(TextField)).WithDisplayName("Sujet").WithPosition("2")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "Une phrase entière." }))
        .WithField(nameof(InternshipOffer.Groups), field => field
            .OfType(nameof(ContentPickerField)).WithDisplayName("Groupes").WithPosition("3")
            .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = [nameof(CountryGroup)], Hint = "Leurs pays et leur région servent à trouver l’offre." }))
        .WithField(nameof(InternshipOffer.Place), field => field
            .OfType(nameof(TextField)).WithDisplayName("Lieu").WithPosition("4")
            .WithSettings(new TextFieldSettings { Required = true }))
        .WithField(nameof(InternshipOffer.RemoteWork), field => field
            .OfType(nameof(TextField)).WithDisplayName("Travail à distance").WithEditor("PredefinedList").WithPosition("5")
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Dropdown,
                DefaultValue = RemoteWork.All[0].Value,
                Options = [.. RemoteWork.All.Select(choice => new ListValueOption { Name = choice.Label, Value = choice.Value })],
            }));

    private static void WithTerms(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(InternshipOffer.StartsOn), field => field
            .OfType(nameof(DateField)).WithDisplayName("Début").WithPosition("6")
            .WithSettings(new DateFieldSettings { Required = true }))
        .WithField(nameof(InternshipOffer.DurationMonths), field => field
            .OfType(nameof(NumericField)).WithDisplayName("Durée en mois").WithPosition("7")
            .WithSettings(new NumericFieldSettings { Required = true, Minimum = 1, Scale = 1, Hint = "Six mois au plus." }))
        .WithField(nameof(InternshipOffer.WeeklyHours), field => field
            .OfType(nameof(NumericField)).WithDisplayName("Heures par semaine").WithPosition("8")
            .WithSettings(new NumericFieldSettings { Minimum = 1, Maximum = 35, Scale = 1 }))
        .WithField(nameof(InternshipOffer.Compensation), field => field
            .OfType(nameof(TextField)).WithDisplayName("Gratification").WithPosition("9")
            .WithSettings(new TextFieldSettings { Hint = "Obligatoire au-delà de deux mois." }));

    private static void WithTexts(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(InternshipOffer.Missions), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Missions").WithEditor("Wysiwyg").WithPosition("10")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
        .WithField(nameof(InternshipOffer.Profile), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Profil recherché").WithEditor("Wysiwyg").WithPosition("11")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
        .WithField(nameof(InternshipOffer.HowToApply), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Comment postuler").WithEditor("Wysiwyg").WithPosition("12")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }));

    private static void WithApplication(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(InternshipOffer.Deadline), field => field
            .OfType(nameof(DateField)).WithDisplayName("Date limite").WithPosition("13")
            .WithSettings(new DateFieldSettings { Required = true, Hint = "Le dernier jour pour postuler : l’offre est close le lendemain." }))
        .WithField(nameof(InternshipOffer.ContactMailbox), field => field
            .OfType(nameof(TextField)).WithDisplayName("Boîte de contact").WithEditor("Email").WithPosition("14")
            .WithSettings(new TextFieldSettings { Hint = "Une adresse de fonction, jamais celle d’une personne." }))
        .WithField(nameof(InternshipOffer.Attachment), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Fichier de l’offre").WithPosition("15")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }));
}
