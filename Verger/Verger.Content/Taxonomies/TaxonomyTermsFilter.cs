using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using Verger.Expressions;

namespace Verger.Content.Taxonomies;

/// <summary>
/// The filter <c>taxonomy_terms</c> of stored expressions: the terms of a field, <c>{{ Model.ContentItem.Content.NewsArticle.Topics | taxonomy_terms }}</c>,
/// or of a taxonomy by their identifiers, <c>{{ taxonomyId | taxonomy_terms: termIds }}</c>. In their order in the taxonomy.
/// </summary>
internal sealed class TaxonomyTermsFilter(IContentManager contentManager) : IExpressionFilter
{
    public string Name => "taxonomy_terms";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        var (taxonomyId, termIds) = input switch
        {
            TaxonomyField field => (field.TaxonomyContentItemId, field.TermContentItemIds ?? []),
            JsonObject json when json.Deserialize<TaxonomyField>(JOptions.Default) is { } field => (field.TaxonomyContentItemId, field.TermContentItemIds ?? []),
            string id => (id, Ids(arguments.Count > 0 ? arguments[0] : null)),
            _ => (null, []),
        };
        if (string.IsNullOrEmpty(taxonomyId) || termIds.Length == 0 || await contentManager.GetAsync(taxonomyId) is not { } taxonomy)
        {
            return null;
        }

        var found = new List<ContentItem>();
        Collect(((JsonObject)taxonomy.Content)[nameof(TaxonomyPart)]?[nameof(TaxonomyPart.Terms)], termIds.ToHashSet(StringComparer.Ordinal), found);
        return found;
    }

    private static string[] Ids(object? argument) => argument switch
    {
        string id => [id],
        List<object?> ids => [.. ids.OfType<string>()],
        _ => [],
    };

    private static void Collect(JsonNode? terms, HashSet<string> wanted, List<ContentItem> found)
    {
        foreach (var term in (terms as JsonArray ?? []).OfType<JsonObject>())
        {
            if (term[nameof(ContentItem.ContentItemId)]?.GetValue<string>() is { } id && wanted.Contains(id))
            {
                found.Add(term.Deserialize<ContentItem>(JOptions.Default)!);
            }

            Collect(term[nameof(TaxonomyPart.Terms)], wanted, found);
        }
    }
}
