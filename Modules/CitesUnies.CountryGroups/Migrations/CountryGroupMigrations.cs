using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Migrations;
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

namespace CitesUnies.CountryGroups.Migrations;

/// <summary>The content type « Groupe-pays ».</summary>
public sealed class CountryGroupMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CountryGroup), part =>
        {
            WithIdentity(part);
            WithPeople(part);
            WithTexts(part);
        });

        await definitions.AlterTypeDefinitionAsync(nameof(CountryGroup), type => type
            .DisplayedAs("Groupe-pays")
            .AsPortalContent("groupes-pays/{{ Model.ContentItem | display_text | slugify }}", nameof(CountryGroup)));

        await SchemaBuilder.CreateMapIndexTableAsync<CountryGroupIndex>(table => table
            .Column<string>(nameof(CountryGroupIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(CountryGroupIndex.Name), column => column.WithLength(255))
            .Column<string>(nameof(CountryGroupIndex.Url), column => column.WithLength(1024))
            .Column<string>(nameof(CountryGroupIndex.RegionId), column => column.WithLength(26))
            .Column<bool>(nameof(CountryGroupIndex.IsActive)));

        await SchemaBuilder.AlterIndexTableAsync<CountryGroupIndex>(table => table
            .CreateIndex("IDX_CountryGroupIndex_Item", "DocumentId", nameof(CountryGroupIndex.ContentItemId)));

        return 1;
    }

    private static void WithIdentity(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(CountryGroup.Kind), field => field
            .OfType(nameof(TextField)).WithDisplayName("Forme").WithEditor("PredefinedList").WithPosition("1")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice(GroupKind.All.Select(kind => (kind.Label, kind.Value)))))
        .WithField(nameof(CountryGroup.Countries), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Pays").WithPosition("2")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Countries }))
        .WithField(nameof(CountryGroup.Region), field => field
            .OfType(nameof(TaxonomyField)).WithDisplayName("Pôle géographique").WithPosition("3")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = VocabularyConstants.Regions, Required = true, Unique = true }))
        .WithField(nameof(CountryGroup.State), field => field
            .OfType(nameof(TextField)).WithDisplayName("État").WithEditor("PredefinedList").WithPosition("4")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(Choice([("Actif", GroupState.Active), ("Ancien", GroupState.Former)])))
        .WithField(nameof(CountryGroup.CreatedOn), field => field
            .OfType(nameof(TextField)).WithDisplayName("Création").WithPosition("5"));

    private static void WithPeople(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(CountryGroup.ChairName), field => field
            .OfType(nameof(TextField)).WithDisplayName("Présidence").WithPosition("6"))
        .WithField(nameof(CountryGroup.ChairOffice), field => field
            .OfType(nameof(TextField)).WithDisplayName("Mandat").WithPosition("7"))
        .WithField(nameof(CountryGroup.ChairAuthority), field => field
            .OfType(nameof(TextField)).WithDisplayName("Collectivité").WithPosition("8"))
        .WithField(nameof(CountryGroup.ChairSince), field => field
            .OfType(nameof(DateField)).WithDisplayName("Présidence attestée depuis").WithPosition("9")
            .WithSettings(new DateFieldSettings { Hint = "Le mois est affiché." }))
        .WithField(nameof(CountryGroup.FormerChairs), field => field
            .OfType(nameof(TextField)).WithDisplayName("Présidences précédentes").WithEditor("TextArea").WithPosition("10")
            .WithSettings(new TextFieldSettings { Hint = "Une par ligne, avec les années." }))
        .WithField(nameof(CountryGroup.Officers), field => field
            .OfType(nameof(UserPickerField)).WithDisplayName("Chargés de mission").WithPosition("11")
            .WithSettings(new UserPickerFieldSettings { Multiple = true, DisplayAllUsers = true, Hint = "Ils peuvent modifier le groupe et ses réunions. Leurs noms ne sont pas affichés." }))
        .WithField(nameof(CountryGroup.ContactMailbox), field => field
            .OfType(nameof(TextField)).WithDisplayName("Boîte de contact").WithEditor("Email").WithPosition("12")
            .WithSettings(new TextFieldSettings { Hint = "Une adresse de fonction, jamais celle d’une personne." }));

    private static void WithTexts(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(CountryGroup.Summary), field => field
            .OfType(nameof(TextField)).WithDisplayName("Résumé").WithEditor("TextArea").WithPosition("13")
            .WithSettings(new TextFieldSettings { Required = true, Hint = "Une ou deux phrases entières." }))
        .WithField(nameof(CountryGroup.Presentation), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Présentation").WithEditor("Wysiwyg").WithPosition("14")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
        .WithField(nameof(CountryGroup.Missions), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Missions").WithEditor("Wysiwyg").WithPosition("15")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }))
        .WithField(nameof(CountryGroup.Milestones), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Étapes marquantes").WithEditor("Wysiwyg").WithPosition("16")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true }));

    private static TextFieldPredefinedListEditorSettings Choice(IEnumerable<(string Label, string Value)> options)
    {
        ListValueOption[] all = [.. options.Select(option => new ListValueOption { Name = option.Label, Value = option.Value })];
        return new() { Editor = EditorOption.Dropdown, DefaultValue = all[0].Value, Options = all };
    }
}
