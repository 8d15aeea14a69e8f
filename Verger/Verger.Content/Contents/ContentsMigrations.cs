using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Contents;

/// <summary>Defines the common part.</summary>
[Feature("OrchardCore.Contents")]
public sealed class ContentsMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(CommonPart), part => part
            .Attachable()
            .WithDescription("Provides an editor for the common properties of a content item."));

        return 1;
    }
}
