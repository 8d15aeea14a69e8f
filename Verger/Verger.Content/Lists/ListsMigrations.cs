using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Modules;
using YesSql.Sql;

namespace Verger.Content.Lists;

/// <summary>Defines the list part and the index of what lists hold.</summary>
[Feature("OrchardCore.Lists")]
public sealed class ListsMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(ListPart), part => part
            .Attachable()
            .WithDescription("Makes an item a list of others."));

        await SchemaBuilder.CreateMapIndexTableAsync<ContainedPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ListContentItemId", column => column.WithLength(26))
            .Column<string>("ListContentType", column => column.WithLength(255))
            .Column<string>("DisplayText", column => column.WithLength(ContainedPartIndex.MaxDisplayTextSize))
            .Column<int>("Order")
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ContainedPartIndex>(table =>
            table.CreateIndex("IDX_ContainedPartIndex_List", "ListContentItemId", "Published", "Latest", "Order"));

        return 1;
    }
}
