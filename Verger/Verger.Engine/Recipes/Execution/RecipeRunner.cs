using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Engine.Recipes.Execution;

/// <summary>Checks a recipe and runs its steps, in the scope and the transaction that it is called in.</summary>
internal sealed class RecipeRunner(
    RecipeLoader loader, RecipeChecker checker, IEnumerable<IRecipeStepHandler> handlers, IEnumerable<IRecipeEventHandler> events)
{
    private readonly IRecipeStepHandler[] _handlers = [.. handlers];

    /// <exception cref="RecipeExecutionException">The recipe has faults, or a step failed.</exception>
    public async Task RunAsync(string executionId, RecipeDescriptor recipe, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var script = await loader.LoadAsync(recipe);
        await checker.CheckAsync(script, environment, cancellationToken);
        foreach (var handler in events)
        {
            await handler.RecipeExecutingAsync(executionId, recipe);
        }

        foreach (var step in script.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await RunAsync(step, executionId, environment, cancellationToken);
        }

        foreach (var handler in events)
        {
            await handler.RecipeExecutedAsync(executionId, recipe);
        }
    }

    private async Task RunAsync(RecipeStep step, string executionId, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var context = new RecipeExecutionContext
        {
            ExecutionId = executionId,
            Environment = environment,
            Name = step.Name,
            Step = step.Json,
            RecipeDescriptor = step.Recipe.Descriptor,
        };
        try
        {
            await HandleAsync(context);
        }
        catch (Exception exception) when (exception is not RecipeExecutionException and not OperationCanceledException)
        {
            throw new RecipeExecutionException(exception, Result(step, [exception.Message]));
        }

        if (context.Errors.Count > 0)
        {
            throw new RecipeExecutionException(Result(step, context.Errors));
        }

        foreach (var inner in context.InnerRecipes)
        {
            await RunAsync(executionId, inner, environment, cancellationToken);
        }
    }

    private async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var handler in events)
        {
            await handler.RecipeStepExecutingAsync(context);
        }

        foreach (var handler in _handlers)
        {
            await handler.ExecuteAsync(context);
        }

        if (context.Errors.Count == 0)
        {
            foreach (var handler in events)
            {
                await handler.RecipeStepExecutedAsync(context);
            }
        }
    }

    private static RecipeStepResult Result(RecipeStep step, IEnumerable<string> errors) => new()
    {
        StepName = step.Name,
        Errors = [.. errors.Select(error => step.Fault($"L'étape « {step.Name} » a échoué : {error}").ToString())],
    };
}
