using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Runs the steps of one name, in any case.</summary>
/// <param name="stepName">The name.</param>
public abstract class NamedRecipeStepHandler(string stepName) : IRecipeStepHandler
{
    /// <summary>The name of the steps that it runs.</summary>
    protected readonly string StepName = stepName;

    /// <inheritdoc/>
    public Task ExecuteAsync(RecipeExecutionContext context)
        => string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    /// <summary>Runs the step. What is wrong with it goes into <see cref="RecipeExecutionContext.Errors"/>.</summary>
    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
