using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Finds recipes.</summary>
public interface IRecipeHarvester
{
    /// <summary>The heads of all recipes that it finds. One whose head cannot be read is logged and left out.</summary>
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
