using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace Verger.Content.Title;

/// <summary>Defines the title part.</summary>
[Feature("OrchardCore.Title")]
public sealed class TitleMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(TitlePart), part => part
            .Attachable()
            .WithDescription("Provides a Title for your content item.")
            .WithDefaultPosition("0"));

        return 1;
    }
}
