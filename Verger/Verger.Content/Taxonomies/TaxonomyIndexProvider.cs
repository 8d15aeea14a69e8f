using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Data;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Settings;
using YesSql.Indexes;

namespace Verger.Content.Taxonomies;

/// <summary>Indexes the terms in the taxonomy fields of latest and published versions.</summary>
/// <param name="serviceProvider">For the definitions, which themselves need the session that asks for this provider.</param>
public sealed class TaxonomyIndexProvider(IServiceProvider serviceProvider) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    private IContentDefinitionManager? _definitions;

    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<TaxonomyIndex>()
        .When(contentItem => contentItem.Published || contentItem.Latest)
        .Map(MapAsync);

    private async Task<IEnumerable<TaxonomyIndex>?> MapAsync(ContentItem contentItem)
    {
        _definitions ??= serviceProvider.GetRequiredService<IContentDefinitionManager>();
        if (await _definitions.GetTypeDefinitionAsync(contentItem.ContentType) is not { } type)
        {
            return null;
        }

        List<TaxonomyIndex>? rows = null;
        foreach (var part in type.Parts)
        {
            foreach (var field in part.PartDefinition.Fields)
            {
                if (field.FieldDefinition.Name == nameof(TaxonomyField))
                {
                    AddRows(rows ??= [], contentItem, part, field);
                }
            }
        }

        return rows;
    }

    private static void AddRows(List<TaxonomyIndex> rows, ContentItem contentItem, ContentTypePartDefinition part, ContentPartFieldDefinition definition)
    {
        if (contentItem.Get<ContentPart>(part.Name)?.Get<TaxonomyField>(definition.Name) is not { } field)
        {
            return;
        }

        var taxonomy = field.TaxonomyContentItemId ?? definition.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId;
        foreach (var term in field.TermContentItemIds.Distinct())
        {
            rows.Add(new TaxonomyIndex
            {
                TaxonomyContentItemId = taxonomy,
                ContentItemId = contentItem.ContentItemId,
                ContentType = contentItem.ContentType,
                ContentPart = part.Name,
                ContentField = definition.Name,
                TermContentItemId = term,
                Published = contentItem.Published,
                Latest = contentItem.Latest,
            });
        }
    }
}
