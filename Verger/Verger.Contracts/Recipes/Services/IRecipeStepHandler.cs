using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs steps of recipes. Every handler is shown every step and takes those that it knows.</summary>
public interface IRecipeStepHandler
{
    /// <summary>Runs the step if it is one that this handler knows.</summary>
    Task ExecuteAsync(RecipeExecutionContext context);
}
