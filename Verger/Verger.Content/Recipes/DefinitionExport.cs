using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace Verger.Content.Recipes;

/// <summary>Definitions as the recipe steps that define write them. Types and parts stand by name; what they consist of keeps its order, which may decide how it is shown.</summary>
internal static class DefinitionExport
{
    /// <summary>The step.</summary>
    /// <param name="store">What is defined.</param>
    /// <param name="name">The step's name.</param>
    /// <param name="types">The types to tell; null for all.</param>
    /// <param name="parts">The parts to tell; null for all.</param>
    public static async Task<JsonObject> StepAsync(IContentDefinitionStore store, string name, string[]? types, string[]? parts)
    {
        var record = await store.GetContentDefinitionAsync();
        return new JsonObject
        {
            ["name"] = name,
            [nameof(DefinitionStepModel.ContentTypes)] = List(record.ContentTypeDefinitionRecords, type => type.Name, types),
            [nameof(DefinitionStepModel.ContentParts)] = List(record.ContentPartDefinitionRecords, part => part.Name, parts),
        };
    }

    private static JsonArray List<T>(IEnumerable<T> records, Func<T, string> nameOf, string[]? chosen)
        => new([
            .. records.Where(record => chosen?.Contains(nameOf(record), StringComparer.OrdinalIgnoreCase) != false)
                .OrderBy(nameOf, StringComparer.Ordinal)
                .Select(record => JsonSerializer.SerializeToNode(record, JOptions.Default)),
        ]);
}
