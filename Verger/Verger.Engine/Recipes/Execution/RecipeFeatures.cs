using System.Text.Json.Nodes;
using OrchardCore.Environment.Extensions;

namespace Verger.Engine.Recipes.Execution;

/// <summary>The features that a recipe will have enabled and disabled when all its <c>Feature</c> steps have run: the last word counts.</summary>
/// <param name="Enable">Those that it enables.</param>
/// <param name="Disable">Those that it disables.</param>
internal sealed record RecipeFeatures(IReadOnlySet<string> Enable, IReadOnlySet<string> Disable)
{
    /// <summary>Reads the steps. Unknown features are left to the check, which says where they stand.</summary>
    public static RecipeFeatures Of(RecipeScript script, IExtensionManager extensions)
    {
        var known = extensions.GetFeatures().Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        var (enable, disable) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var step in script.Steps.Where(step => step.Is("Feature")))
        {
            Move(step.Json["disable"], from: enable, to: disable, known);
            Move(step.Json["enable"], from: disable, to: enable, known);
        }

        return new(enable, disable);
    }

    private static void Move(JsonNode? features, HashSet<string> from, HashSet<string> to, HashSet<string> known)
    {
        foreach (var node in features as JsonArray ?? [])
        {
            if (node is JsonValue value && value.TryGetValue<string>(out var feature) && known.Contains(feature))
            {
                from.Remove(feature);
                to.Add(feature);
            }
        }
    }
}
