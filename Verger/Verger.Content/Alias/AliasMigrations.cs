using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql.Sql;

namespace Verger.Content.Alias;

/// <summary>Defines the alias part and its index.</summary>
[Feature("OrchardCore.Alias")]
public sealed class AliasMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(AliasPart), part => part
            .Attachable()
            .WithDescription("Provides a way to define custom aliases for content items."));

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>("Alias", column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<bool>("Latest")
            .Column<bool>("Published"));

        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table =>
            table.CreateIndex("IDX_AliasPartIndex_Alias", "Alias", "Published", "Latest"));

        return 1;
    }
}
