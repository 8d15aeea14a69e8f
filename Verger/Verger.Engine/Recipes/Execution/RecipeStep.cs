using System.Text.Json.Nodes;
using Verger.Recipes;

namespace Verger.Engine.Recipes.Execution;

/// <summary>A step of a recipe.</summary>
/// <param name="Recipe">The recipe that it is of.</param>
/// <param name="Name">Its name as the recipe writes it.</param>
/// <param name="Json">The step; its helpers are replaced by their values when the recipe is checked.</param>
internal sealed record RecipeStep(LoadedRecipe Recipe, string Name, JsonObject Json)
{
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    public RecipeFault Fault(JsonNode? node, string? property, string message) => Recipe.Text.Fault(node ?? Json, property, message);

    public RecipeFault Fault(string message) => Fault(Json, null, message);
}
