using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Models;

namespace Verger.Content.Scheduling;

/// <summary>Defines the part for publication at a later time.</summary>
[Feature("OrchardCore.PublishLater")]
public sealed class PublishLaterMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(PublishLaterPart), part => part
            .Attachable()
            .WithDescription("Adds the ability to schedule content items to be published at a given future date and time."));

        return 1;
    }
}
