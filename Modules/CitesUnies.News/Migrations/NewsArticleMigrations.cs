using CitesUnies.Editing.Migrations;
using CitesUnies.News.Indexes;
using CitesUnies.News.Models;
using CitesUnies.Portal.Migrations;
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

namespace CitesUnies.News.Migrations;

/// <summary>The content type « Actualité ».</summary>
public sealed class NewsArticleMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(NewsArticle), part =>
        {
            WithTexts(part);
            WithDates(part);
            WithTerms(part);
            WithMedia(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(NewsArticle), type => type
            .DisplayedAs("Actualité")
            .AsPortalContent("actualites/{{ Model.ContentItem | display_text | slugify }}", nameof(NewsArticle)));

        await SchemaBuilder.CreateMapIndexTableAsync<NewsArticleIndex>(table => table
            .Column<string>(nameof(NewsArticleIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(NewsArticleIndex.Kind), column => column.WithLength(32))
            .Column<DateTime>(nameof(NewsArticleIndex.PublishedUtc)));

        await SchemaBuilder.AlterIndexTableAsync<NewsArticleIndex>(table => table
            .CreateIndex("IDX_NewsArticleIndex_Published", "DocumentId", nameof(NewsArticleIndex.PublishedUtc), nameof(NewsArticleIndex.Kind)));

        return 1;
    }

    /// <summary>Makes it obey rules, on sites that were there before the rules.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AlterTypeDefinitionAsync(nameof(NewsArticle), type => type.WithContentRules());

        return 2;
    }

    private static void WithTexts(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(NewsArticle.Kind), field => field
            .OfType(nameof(TextField)).WithDisplayName("Genre").WithEditor("PredefinedList").WithPosition("1")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Dropdown,
                DefaultValue = NewsKind.All[0].Value,
                Options = [.. NewsKind.All.Select(kind => new ListValueOption { Name = kind.Label, Value = kind.Value })],
            }))
        .WithField(nameof(NewsArticle.Issuer), field => field
            .OfType(nameof(TextField)).WithDisplayName("Émetteur").WithPosition("2"))
        .WithField(nameof(NewsArticle.Lead), field => field
            .OfType(nameof(TextField)).WithDisplayName("Chapeau").WithEditor("TextArea").WithPosition("3")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "Une ou deux phrases entières." }))
        .WithField(nameof(NewsArticle.Body), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Texte").WithEditor("Wysiwyg").WithPosition("4")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }));

    private static void WithDates(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(NewsArticle.EventDate), field => field
            .OfType(nameof(DateField)).WithDisplayName("Jour de l’événement").WithPosition("5"))
        .WithField(nameof(NewsArticle.Deadline), field => field
            .OfType(nameof(DateField)).WithDisplayName("Date limite").WithPosition("6")
            .WithSettings(new DateFieldSettings { Hint = "Le dernier jour pour répondre à un appel." }));

    private static void WithTerms(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(NewsArticle.Countries), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Pays").WithPosition("7")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Countries }))
        .WithField(nameof(NewsArticle.Topics), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Thèmes").WithPosition("8")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Topics }));

    private static void WithMedia(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(NewsArticle.Image), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Image").WithPosition("9")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }))
        .WithField(nameof(NewsArticle.ImageCredit), field => field
            .OfType(nameof(TextField)).WithDisplayName("Crédit de l’image").WithPosition("10"))
        .WithField(nameof(NewsArticle.Documents), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Documents").WithPosition("11")
            .WithSettings(new MediaFieldSettings { Multiple = true, AllowMediaText = true }));
}
