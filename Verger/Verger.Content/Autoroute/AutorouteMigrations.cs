using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql.Sql;

namespace Verger.Content.Autoroute;

/// <summary>Defines the autoroute part and the index of addresses.</summary>
[Feature("OrchardCore.Autoroute")]
public sealed class AutorouteMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(AutoroutePart), part => part
            .Attachable()
            .WithDescription("Provides a custom url for your content item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContainedContentItemId", column => column.WithLength(26))
            .Column<string>("JsonPath", column => column.Unlimited())
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
            table.CreateIndex("IDX_AutoroutePartIndex_Path", "Path", "Published", "Latest"));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
            table.CreateIndex("IDX_AutoroutePartIndex_ContentItemId", "ContentItemId", "Published", "Latest"));

        return 1;
    }
}
