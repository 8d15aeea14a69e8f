using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Sql;

namespace Verger.Content.Scheduling;

/// <summary>Defines the part for publication at a later time.</summary>
[Feature("OrchardCore.PublishLater")]
public sealed class PublishLaterMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>Defines the part and its index.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(PublishLaterPart), part => part
            .Attachable()
            .WithDescription("Adds the ability to schedule content items to be published at a given future date and time."));

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
        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<DateTime>("ScheduledPublishDateTimeUtc")
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table =>
            table.CreateIndex("IDX_PublishLaterPartIndex_ScheduledPublishDateTimeUtc", "ScheduledPublishDateTimeUtc", "Published", "Latest"));
    }
}
