using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Taxonomies.Fields;

/// <summary>The names of the terms of a <see cref="TaxonomyField"/> that is edited as tags, kept so that a page need not look them up.</summary>
public static class TagNamesExtensions
{
    /// <summary>The names, in the order of the ids; empty when they were not kept.</summary>
    public static string[] GetTagNames(this TaxonomyField taxonomyField) =>
        (taxonomyField.Content as JsonObject)?["TagNames"]?.Deserialize<string[]>() ?? [];

    /// <summary>Keeps the names.</summary>
    public static void SetTagNames(this TaxonomyField taxonomyField, string[] tagNames) =>
        ((JsonObject)taxonomyField.Content)["TagNames"] = JsonSerializer.SerializeToNode(tagNames);
}
