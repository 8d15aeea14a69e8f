using CitesUnies.Editing.Migrations;
using CitesUnies.Partners.Indexes;
using CitesUnies.Partners.Models;
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

namespace CitesUnies.Partners.Migrations;

/// <summary>The content type « Institution partenaire ».</summary>
public sealed class PartnerInstitutionMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PartnerInstitution), part =>
        {
            WithIdentity(part);
            WithTexts(part);
            WithContacts(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(PartnerInstitution), type => type
            .DisplayedAs("Institution partenaire")
            .AsPortalContent("partenaires/{{ Model.ContentItem | display_text | slugify }}", nameof(PartnerInstitution)));

        await SchemaBuilder.CreateMapIndexTableAsync<PartnerInstitutionIndex>(table => table
            .Column<string>(nameof(PartnerInstitutionIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(PartnerInstitutionIndex.CategoryId), column => column.WithLength(26))
            .Column<int>(nameof(PartnerInstitutionIndex.Rank))
            .Column<string>(nameof(PartnerInstitutionIndex.Name), column => column.WithLength(255)));

        await SchemaBuilder.AlterIndexTableAsync<PartnerInstitutionIndex>(table => table
            .CreateIndex("IDX_PartnerInstitutionIndex_Rank", "DocumentId", nameof(PartnerInstitutionIndex.CategoryId), nameof(PartnerInstitutionIndex.Rank)));

        return 1;
    }

    /// <summary>Makes it obey rules, on sites that were there before the rules.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AlterTypeDefinitionAsync(nameof(PartnerInstitution), type => type.WithContentRules());

        return 2;
    }

    private static void WithIdentity(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(PartnerInstitution.Acronym), field => field
            .OfType(nameof(TextField)).WithDisplayName("Sigle").WithPosition("1"))
        .WithField(nameof(PartnerInstitution.Category), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Catégorie").WithPosition("2")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.PartnerCategories, Unique = true, Required = true }))
        .WithField(nameof(PartnerInstitution.ParentBody), field => field
            .OfType(nameof(TextField)).WithDisplayName("Tutelle").WithPosition("3"))
        .WithField(nameof(PartnerInstitution.FoundedOn), field => field
            .OfType(nameof(TextField)).WithDisplayName("Création").WithPosition("6")
            .WithSettings(new TextFieldSettings { Hint = "Une date ou une année, telle qu’elle se lira : « 29 décembre 2023 », « 2004 »." }))
        .WithField(nameof(PartnerInstitution.Logo), field => field
            .OfType(nameof(MediaField)).WithDisplayName("Logo").WithPosition("14")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true }))
        .WithField(nameof(PartnerInstitution.Rank), field => field
            .OfType(nameof(NumericField)).WithDisplayName("Rang").WithPosition("15")
            .WithSettings(new NumericFieldSettings { Minimum = 0, Scale = 0, Hint = "Les rangs les plus bas viennent en premier dans la liste." }));

    private static void WithTexts(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(PartnerInstitution.Summary), field => field
            .OfType(nameof(TextField)).WithDisplayName("Résumé").WithEditor("TextArea").WithPosition("4")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "Une ou deux phrases entières." }))
        .WithField(nameof(PartnerInstitution.Description), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Présentation").WithEditor("Wysiwyg").WithPosition("5")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
        .WithField(nameof(PartnerInstitution.KeyFigures), field => field
            .OfType(nameof(TextField)).WithDisplayName("Chiffres").WithEditor("TextArea").WithPosition("7")
            .WithSettings(new TextFieldSettings { Hint = "Un chiffre par ligne, avec ce qu’il compte." }));

    private static void WithContacts(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(PartnerInstitution.Address), field => field
            .OfType(nameof(TextField)).WithDisplayName("Adresse").WithEditor("TextArea").WithPosition("8"))
        .WithField(nameof(PartnerInstitution.Phone), field => field
            .OfType(nameof(TextField)).WithDisplayName("Téléphone").WithPosition("9"))
        .WithField(nameof(PartnerInstitution.Website), field => field
            .OfType(nameof(LinkField)).WithDisplayName("Site").WithPosition("10"))
        .WithField(nameof(PartnerInstitution.ContactPage), field => field
            .OfType(nameof(LinkField)).WithDisplayName("Page de contact").WithPosition("11"))
        .WithField(nameof(PartnerInstitution.Newsletter), field => field
            .OfType(nameof(LinkField)).WithDisplayName("Lettre d’information").WithPosition("12"))
        .WithField(nameof(PartnerInstitution.SocialProfiles), field => field
            .OfType(nameof(TextField)).WithDisplayName("Réseaux sociaux").WithEditor("TextArea").WithPosition("13")
            .WithSettings(new TextFieldSettings { Hint = "Une adresse par ligne." }));
}
