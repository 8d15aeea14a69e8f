using CitesUnies.Portal.Audience;
using CitesUnies.Portal.Migrations;
using CitesUnies.ResourceCentre.Indexes;
using CitesUnies.ResourceCentre.Models;
using CitesUnies.Vocabulary;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using YesSql.Sql;

namespace CitesUnies.ResourceCentre.Migrations;

/// <summary>The content type « Ressource ».</summary>
public sealed class ResourceMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Resource), part =>
        {
            WithIdentity(part);
            WithFiles(part);
            WithTerms(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(Resource), type => type
            .DisplayedAs("Ressource")
            .AsPortalContent("ressources/{{ Model.ContentItem | display_text | slugify }}", nameof(Resource)));

        await SchemaBuilder.CreateMapIndexTableAsync<ResourceIndex>(table => table
            .Column<string>(nameof(ResourceIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ResourceIndex.Medium), column => column.WithLength(32))
            .Column<DateTime>(nameof(ResourceIndex.Date)));

        await SchemaBuilder.AlterIndexTableAsync<ResourceIndex>(table => table
            .CreateIndex("IDX_ResourceIndex_Date", "DocumentId", nameof(ResourceIndex.Date), nameof(ResourceIndex.Medium)));

        return 1;
    }

    private static void WithIdentity(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(Resource.Medium), field => field
            .OfType(nameof(TextField)).WithDisplayName("Support").WithEditor("PredefinedList").WithPosition("1")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice(ResourceMedium.All.Select(medium => (medium.Label, medium.Value)))))
        .WithField(nameof(Resource.Kind), field => field
            .OfType(nameof(TextField)).WithDisplayName("Genre").WithEditor("PredefinedList").WithPosition("2")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice(ResourceKind.All.Select(kind => (kind.Label.Length > 0 ? kind.Label : "Autre", kind.Value)))))
        .WithField(nameof(Resource.Date), field => field
            .OfType(nameof(DateField)).WithDisplayName("Date").WithPosition("3")
            .WithSettings(new DateFieldSettings { Required = true }))
        .WithField(nameof(Resource.Authors), field => field
            .OfType(nameof(TextField)).WithDisplayName("Auteurs").WithEditor("TextArea").WithPosition("4")
            .WithSettings(new TextFieldSettings { Hint = "Un par ligne." }))
        .WithField(nameof(Resource.Issuer), field => field
            .OfType(nameof(TextField)).WithDisplayName("Éditeur").WithPosition("5"))
        .WithField(nameof(Resource.Summary), field => field
            .OfType(nameof(TextField)).WithDisplayName("Résumé").WithEditor("TextArea").WithPosition("6")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "Une ou deux phrases entières. Il reste public, même quand les fichiers sont réservés." }))
        .WithField(nameof(Resource.Language), field => field
            .OfType(nameof(TextField)).WithDisplayName("Langue").WithPosition("7")
            .WithSettings(new TextFieldSettings { Hint = "Vide pour le français." }));

    private static void WithFiles(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(Resource.Files), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Fichiers").WithPosition("8")
            .WithSettings(new MediaFieldSettings
            {
                Required = true,
                Multiple = true,
                AllowMediaText = true,
                Hint = "Une vidéo avec ses sous-titres (.vtt) et son image fixe. Les fichiers réservés vont dans le dossier « adherents ».",
            }))
        .WithField(nameof(Resource.Credit), field => field
            .OfType(nameof(TextField)).WithDisplayName("Crédit").WithPosition("9"))
        .WithField(nameof(Resource.Transcript), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Transcription").WithEditor("Wysiwyg").WithPosition("10")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true, Hint = "Obligatoire pour un son ou une vidéo." }));

    private static void WithTerms(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(Resource.Countries), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Pays").WithPosition("11")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Countries }))
        .WithField(nameof(Resource.Topics), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Thèmes").WithPosition("12")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Topics }))
        .WithField(nameof(Resource.Audience), field => field
            .OfType(nameof(TextField)).WithDisplayName("Public").WithEditor("PredefinedList").WithPosition("13")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice(AudienceKind.All.Select(kind => (kind.Label, kind.Value)))))
        .WithField(nameof(Resource.RelatedEvent), field => field
            .OfType(nameof(ContentPickerField)).WithDisplayName("Événement").WithPosition("14")
            .WithSettings(new ContentPickerFieldSettings { DisplayAllContentTypes = true }));

    private static TextFieldPredefinedListEditorSettings Choice(IEnumerable<(string Label, string Value)> options)
    {
        ListValueOption[] all = [.. options.Select(option => new ListValueOption { Name = option.Label, Value = option.Value })];
        return new() { Editor = EditorOption.Dropdown, DefaultValue = all[0].Value, Options = all };
    }
}
