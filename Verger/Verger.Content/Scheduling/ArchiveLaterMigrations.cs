using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql.Sql;

namespace Verger.Content.Scheduling;

/// <summary>Defines the part for withdrawal at a later time.</summary>
[Feature("OrchardCore.ArchiveLater")]
public sealed class ArchiveLaterMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>Defines the part and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(ArchiveLaterPart), part => part
            .Attachable()
            .WithDescription("Adds the ability to schedule content items to be archived at a given future date and time."));

        await CreateIndexAsync();
        return 2;
    }

    /// <summary>Adds the index of scheduled moments.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await CreateIndexAsync();
        return 2;
    }

    private async Task CreateIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArchiveLaterPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("ScheduledArchiveDateTimeUtc")
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ArchiveLaterPartIndex>(table =>
            table.CreateIndex("IDX_ArchiveLaterPartIndex_ScheduledArchiveDateTimeUtc", "ScheduledArchiveDateTimeUtc", "Published", "Latest"));
    }
}
