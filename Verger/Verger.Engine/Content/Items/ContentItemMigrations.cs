using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using YesSql.Sql;

namespace Verger.Engine.Content.Items;

/// <summary>The table of <see cref="ContentItemIndex"/>, with Orchard's columns. It comes with the feature that all content depends on.</summary>
[Feature("OrchardCore.ContentTypes")]
internal sealed class ContentItemMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>(nameof(ContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContentItemIndex.ContentItemVersionId), column => column.WithLength(26))
            .Column<bool>(nameof(ContentItemIndex.Latest))
            .Column<bool>(nameof(ContentItemIndex.Published))
            .Column<string>(nameof(ContentItemIndex.ContentType), column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>(nameof(ContentItemIndex.ModifiedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.PublishedUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ContentItemIndex.CreatedUtc), column => column.Nullable())
            .Column<string>(nameof(ContentItemIndex.Owner), column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>(nameof(ContentItemIndex.Author), column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>(nameof(ContentItemIndex.DisplayText), column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        // By item (pages, editors), by version, and by type: what is published newest first, what editors list.
        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_ContentItemId", nameof(ContentItemIndex.ContentItemId), nameof(ContentItemIndex.Published), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.DocumentId));
            table.CreateIndex("IDX_ContentItemIndex_VersionId", nameof(ContentItemIndex.ContentItemVersionId), nameof(ContentItemIndex.DocumentId));
            table.CreateIndex("IDX_ContentItemIndex_Published", nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.Published), nameof(ContentItemIndex.PublishedUtc), nameof(ContentItemIndex.DocumentId));
            table.CreateIndex("IDX_ContentItemIndex_Latest", nameof(ContentItemIndex.ContentType), nameof(ContentItemIndex.Latest), nameof(ContentItemIndex.ModifiedUtc), nameof(ContentItemIndex.DocumentId));
        });

        return 1;
    }
}
