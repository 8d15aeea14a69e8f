using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs recipes: checked as a whole first, then all or nothing.</summary>
public interface IRecipeExecutor
{
    /// <summary>Runs the recipe.</summary>
    /// <param name="executionId">Identifies the run; made when empty.</param>
    /// <param name="recipeDescriptor">The recipe.</param>
    /// <param name="environment">The values of <c>parameters('…')</c>.</param>
    /// <param name="cancellationToken">Stops between two steps; nothing is kept then.</param>
    /// <returns>The run's identifier.</returns>
    /// <exception cref="RecipeExecutionException">The recipe has faults (all of them are told, each with file and line), or a step failed.</exception>
    Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
}
