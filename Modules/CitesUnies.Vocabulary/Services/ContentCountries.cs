using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Settings;
using YesSql;

namespace CitesUnies.Vocabulary.Services;

/// <summary>The countries that any published content is about, whatever part of it says so.</summary>
public sealed class ContentCountries(ISession session, IContentDefinitionManager definitions)
{
    /// <summary>Whether content of a type can say a country.</summary>
    public async ValueTask<bool> AreSaidByAsync(string contentType)
        => (await definitions.GetTypeDefinitionAsync(contentType))?.Parts.Any(part => part.PartDefinition.Fields.Any(HoldsCountries)) ?? false;

    /// <summary>The terms of its countries, in the order of its fields; empty when it is not published.</summary>
    public async Task<IReadOnlyList<string>> TermIdsAsync(ContentItem contentItem)
    {
        var id = contentItem.ContentItemId;
        var rows = await session.QueryIndex<TaxonomyIndex>(index
            => index.ContentItemId == id && index.TaxonomyContentItemId == VocabularyConstants.Countries && index.Published).ListAsync();
        return [.. rows.OrderBy(row => row.Id).Select(row => row.TermContentItemId).OfType<string>().Distinct()];
    }

    private static bool HoldsCountries(ContentPartFieldDefinition field)
        => field.FieldDefinition.Name == nameof(TaxonomyField)
            && field.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId == VocabularyConstants.Countries;
}
