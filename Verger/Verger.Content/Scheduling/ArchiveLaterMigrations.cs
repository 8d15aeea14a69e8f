using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Verger.Content.Scheduling;

/// <summary>Defines the part for withdrawal at a later time.</summary>
[Feature("OrchardCore.ArchiveLater")]
public sealed class ArchiveLaterMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(ArchiveLaterPart), part => part
            .Attachable()
            .WithDescription("Adds the ability to schedule content items to be archived at a given future date and time."));

        return 1;
    }
}
