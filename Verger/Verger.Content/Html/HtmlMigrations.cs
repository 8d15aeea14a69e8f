using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Verger.Content.Html;

/// <summary>Defines the HTML body.</summary>
[Feature("OrchardCore.Html")]
public sealed class HtmlMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(HtmlBodyPart), part => part
            .Attachable()
            .WithDescription("Provides an HTML Body for your content item."));

        return 1;
    }
}
