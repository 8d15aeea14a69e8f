using CitesUnies.Portal.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CitesUnies.Portal.Migrations;

/// <summary>The widget « Bandeau d’information ».</summary>
public sealed class NoticeMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Notice), WithFields);
        await definitions.AlterTypeDefinitionAsync(nameof(Notice), type => type
            .DisplayedAs("Bandeau d’information")
            .AsPortalWidget(nameof(Notice)));

        return 1;
    }

    private static void WithFields(ContentPartDefinitionBuilder part) => part
        .WithField(nameof(Notice.Message), field => field
            .OfType(nameof(HtmlField)).WithDisplayName("Message").WithEditor("Wysiwyg").WithPosition("0")
            .WithSettings(new HtmlFieldSettings { SanitizeHtml = true, Hint = "Une ou deux phrases." }))
        .WithField(nameof(Notice.Kind), field => field
            .OfType(nameof(TextField)).WithDisplayName("Nature").WithEditor("PredefinedList").WithPosition("1")
            .WithSettings(new TextFieldSettings { Required = true })
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Radio,
                DefaultValue = NoticeKind.Information.Value,
                Options = [.. NoticeKind.All.Select(kind => new ListValueOption { Name = kind.Label, Value = kind.Value })],
            }))
        .WithField(nameof(Notice.LinkTo), field => field
            .OfType(nameof(LinkField)).WithDisplayName("Lien").WithPosition("2")
            .WithSettings(new LinkFieldSettings { Hint = "Où en lire davantage, et les mots du lien." }));
}
