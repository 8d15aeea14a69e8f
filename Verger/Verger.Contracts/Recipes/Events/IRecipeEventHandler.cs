using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Events;

/// <summary>Told of a recipe's run.</summary>
public interface IRecipeEventHandler
{
    /// <summary>Before the first step.</summary>
    Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor);

    /// <summary>Before a step; its helpers are already replaced by their values.</summary>
    Task RecipeStepExecutingAsync(RecipeExecutionContext context);

    /// <summary>After a step that succeeded.</summary>
    Task RecipeStepExecutedAsync(RecipeExecutionContext context);

    /// <summary>After the last step.</summary>
    Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor);

    /// <summary>When a step failed: nothing of the recipe is kept.</summary>
    Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor);
}
