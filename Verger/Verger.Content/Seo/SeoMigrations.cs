using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace Verger.Content.Seo;

/// <summary>Defines the SEO part.</summary>
[Feature("OrchardCore.Seo")]
public sealed class SeoMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(SeoMetaPart), part => part
            .Attachable()
            .WithDescription("Provides a part that allows SEO meta descriptions to be applied to a content item."));

        return 1;
    }
}
