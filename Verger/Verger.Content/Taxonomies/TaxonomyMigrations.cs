using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Sql;

namespace Verger.Content.Taxonomies;

/// <summary>Defines the type of taxonomies and the index of what they classify.</summary>
[Feature("OrchardCore.Taxonomies")]
public sealed class TaxonomyMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync("Taxonomy", type => type
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part.WithPosition("2"))
            .WithPart("AutoroutePart", part => part.WithPosition("3"))
            .WithPart("TaxonomyPart", part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>("TaxonomyContentItemId", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<string>("ContentPart", column => column.WithLength(255))
            .Column<string>("ContentField", column => column.WithLength(255))
            .Column<string>("TermContentItemId", column => column.WithLength(26))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table =>
            table.CreateIndex("IDX_TaxonomyIndex_Term", "TermContentItemId", "Published", "Latest", "ContentType"));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table =>
            table.CreateIndex("IDX_TaxonomyIndex_Taxonomy", "TaxonomyContentItemId", "Published", "Latest"));

        return 1;
    }
}
