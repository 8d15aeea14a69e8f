using CitesUnies.Editing.Migrations;
using CitesUnies.Portal.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;

namespace CitesUnies.Portal.Migrations;

/// <summary>The content type « Page ».</summary>
public sealed class PageMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the type.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(Page), part => part
            .WithField(nameof(Page.Body), field => field
                .OfType(nameof(HtmlField))
                .WithDisplayName("Texte")
                .WithEditor("Wysiwyg")
                .WithSettings(new HtmlFieldSettings { SanitizeHtml = true })));

        await definitions.AlterTypeDefinitionAsync(nameof(Page), type => type
            .DisplayedAs("Page")
            .AsPortalContent("{{ Model.ContentItem | display_text | slugify }}", nameof(Page)));

        return 1;
    }

    /// <summary>Makes it obey rules, on sites that were there before the rules.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await definitions.AlterTypeDefinitionAsync(nameof(Page), type => type.WithContentRules());

        return 2;
    }
}
