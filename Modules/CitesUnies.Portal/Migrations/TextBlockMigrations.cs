using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;

namespace CitesUnies.Portal.Migrations;

/// <summary>The widget « Bloc de texte ».</summary>
public sealed class TextBlockMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("TextBlock", type => type
            .DisplayedAs("Bloc de texte")
            .AsPortalWidget(nameof(HtmlBodyPart)));

        return 1;
    }
}
