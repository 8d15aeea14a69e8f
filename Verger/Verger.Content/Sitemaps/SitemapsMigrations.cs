using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

/// <summary>Defines the sitemap part.</summary>
[Feature("OrchardCore.Sitemaps")]
public sealed class SitemapsMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(SitemapPart), part => part
            .Attachable()
            .WithDescription("Says how sitemaps list an item, or keeps it out of them."));

        return 1;
    }
}
