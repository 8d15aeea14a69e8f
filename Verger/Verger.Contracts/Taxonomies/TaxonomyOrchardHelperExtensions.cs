using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using YesSql;

#pragma warning disable CA1050 // Orchard Core keeps its Razor helpers outside any namespace, so that every view sees them.

/// <summary>Terms and what they classify, for views: <c>@await Orchard.GetTaxonomyTermAsync(taxonomyId, termId)</c>.</summary>
public static class TaxonomyOrchardHelperExtensions
{
    /// <summary>The term, wherever it stands in the tree; null when the taxonomy is not published or has no such term.</summary>
    public static async Task<ContentItem?> GetTaxonomyTermAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId) =>
        (await orchardHelper.FindPathAsync(taxonomyContentItemId, termContentItemId)).FirstOrDefault()?.Deserialize<ContentItem>(JOptions.Default);

    /// <summary>The term and those above it, from the term up to the first level; empty when there is no such term.</summary>
    public static async Task<List<ContentItem>> GetInheritedTermsAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId) =>
        [.. (await orchardHelper.FindPathAsync(taxonomyContentItemId, termContentItemId)).Select(term => term.Deserialize<ContentItem>(JOptions.Default)!)];

    /// <summary>Items that a query on <see cref="TaxonomyIndex"/> finds, ready to be displayed.</summary>
    public static async Task<IEnumerable<ContentItem>> QueryCategorizedContentItemsAsync(
        this IOrchardHelper orchardHelper,
        Func<IQuery<ContentItem, TaxonomyIndex>, IQuery<ContentItem>> query)
    {
        var services = orchardHelper.HttpContext.RequestServices;
        var contentItems = await query(services.GetRequiredService<ISession>().Query<ContentItem, TaxonomyIndex>()).ListAsync();
        return await services.GetRequiredService<IContentManager>().LoadAsync(contentItems);
    }

    // The search stays in the JSON: a taxonomy may hold hundreds of terms, and only those on the path are made into items.
    private static async Task<IReadOnlyList<JsonObject>> FindPathAsync(this IOrchardHelper orchardHelper, string taxonomyContentItemId, string termContentItemId)
    {
        var contentManager = orchardHelper.HttpContext.RequestServices.GetRequiredService<IContentManager>();
        var taxonomy = await contentManager.GetAsync(taxonomyContentItemId);
        var path = new List<JsonObject>();
        if (taxonomy is not null && ((JsonObject)taxonomy.Content)[nameof(TaxonomyPart)]?[nameof(TaxonomyPart.Terms)] is JsonArray terms)
        {
            FindPath(terms, termContentItemId, path);
        }

        return path;
    }

    private static bool FindPath(JsonArray terms, string termContentItemId, List<JsonObject> path)
    {
        foreach (var term in terms.OfType<JsonObject>())
        {
            if ((string?)term[nameof(ContentItem.ContentItemId)] == termContentItemId
                || (term[nameof(TaxonomyPart.Terms)] is JsonArray children && FindPath(children, termContentItemId, path)))
            {
                path.Add(term);
                return true;
            }
        }

        return false;
    }
}
