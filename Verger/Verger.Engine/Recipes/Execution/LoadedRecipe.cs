using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using Verger.Engine.Recipes.Files;

namespace Verger.Engine.Recipes.Execution;

/// <summary>A recipe that was read.</summary>
/// <param name="Descriptor">Its head.</param>
/// <param name="Text">Its JSON.</param>
/// <param name="IncludedBy">The recipe whose <c>Recipes</c> step names it, if any.</param>
internal sealed record LoadedRecipe(RecipeDescriptor Descriptor, RecipeText Text, LoadedRecipe? IncludedBy)
{
    public JsonObject? Variables => Text.Root["variables"] as JsonObject;

    /// <summary>Whether this recipe, or one that it is included by, has that name.</summary>
    public bool IsWithin(string name)
        => string.Equals(Descriptor.Name, name, StringComparison.OrdinalIgnoreCase) || (IncludedBy?.IsWithin(name) ?? false);
}
