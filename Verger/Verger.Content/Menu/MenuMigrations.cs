using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Menu;

/// <summary>Defines the types of menus and of their entries.</summary>
[Feature("OrchardCore.Menu")]
public sealed class MenuMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync("ContentMenuItemPart", part => part
            .WithField("SelectedContentItem", field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Selected Content Item")
                .WithSettings(new ContentPickerFieldSettings { DisplayAllContentTypes = true, Required = true })));

        await contentDefinitionManager.AlterTypeDefinitionAsync("Menu", type => type
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part.WithPosition("2"))
            .WithPart("MenuPart", part => part.WithPosition("3"))
            .WithPart("MenuItemsListPart", part => part.WithPosition("4")));

        await DefineEntryAsync("LinkMenuItem", "Link Menu Item", "LinkMenuItemPart");
        await DefineEntryAsync("ContentMenuItem", "Content Menu Item", "ContentMenuItemPart");
        await DefineEntryAsync("HtmlMenuItem", "Html Menu Item", "HtmlMenuItemPart");

        return 1;
    }

    private Task DefineEntryAsync(string name, string displayName, string partName) =>
        contentDefinitionManager.AlterTypeDefinitionAsync(name, type => type
            .DisplayedAs(displayName)
            .Stereotype("MenuItem")
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart(partName, part => part.WithPosition("2")));
}
