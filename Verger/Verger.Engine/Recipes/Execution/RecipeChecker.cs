using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;
using Verger.Recipes;

namespace Verger.Engine.Recipes.Execution;

/// <summary>Checks a recipe as a whole before anything of it runs, and replaces its helpers by their values.</summary>
internal sealed class RecipeChecker(
    IScriptingManager scripting, IServiceProvider services, IEnumerable<IRecipeStepHandler> handlers, IEnumerable<IRecipeStepValidator> validators,
    ILogger<RecipeChecker> logger)
{
    private readonly ILookup<string, IRecipeStepValidator> _validators = validators.ToLookup(validator => validator.StepName, StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _names = [.. handlers.OfType<NamedRecipeStepHandler>().Select(handler => NameOf(handler))];
    private readonly bool _hasUnnamed = handlers.Any(handler => handler is not NamedRecipeStepHandler);

    /// <summary>Warnings go to the log, whether or not there are faults.</summary>
    /// <exception cref="RecipeFaultsException">There are faults: all of them.</exception>
    public async Task CheckAsync(RecipeScript script, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var faults = new List<RecipeFault>(script.Faults);
        var helpers = new Dictionary<LoadedRecipe, (RecipeHelpers Helpers, RecipeVariables Variables)>(ReferenceEqualityComparer.Instance);
        var parameters = new RecipeParameters(environment);
        var plan = new RecipePlan();
        foreach (var step in script.Steps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // What a site exports is what was written on it: a text that looks like a helper is a text.
            if (step.Recipe.Descriptor.ExportUtc is null)
            {
                await HelpersOf(step.Recipe, parameters, helpers).Helpers.ReplaceAsync(step, faults, cancellationToken);
            }

            await CheckAsync(step, plan, faults);
        }

        if (faults.Count > 0)
        {
            throw new RecipeFaultsException([.. faults.GroupBy(fault => fault.File).SelectMany(file => file.OrderBy(fault => fault.Line)).Distinct()]);
        }
    }

    private async Task CheckAsync(RecipeStep step, RecipePlan plan, List<RecipeFault> faults)
    {
        if (!_hasUnnamed && !_names.Contains(step.Name, StringComparer.OrdinalIgnoreCase))
        {
            faults.Add(step.Fault(step.Json, "name", $"L'étape « {step.Name} » est inconnue, ou sa fonctionnalité n'est pas activée par la recette."));
        }

        var validation = new RecipeStepValidation(
            step.Name, step.Json, step.Recipe.Descriptor, plan, (node, property, message) => faults.Add(step.Fault(node, property, message)),
            (node, property, message) => logger.LogWarning("{Warning}", step.Fault(node, property, message)));
        foreach (var validator in _validators[step.Name])
        {
            await CheckAsync(validator, validation, step, faults);
        }
    }

    // What a validator trips over is a fault of the step, too: the others are still told.
    private static async Task CheckAsync(IRecipeStepValidator validator, RecipeStepValidation validation, RecipeStep step, List<RecipeFault> faults)
    {
        try
        {
            await validator.ValidateAsync(validation);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or JsonException or ArgumentException or NotSupportedException)
        {
            faults.Add(step.Fault($"L'étape « {step.Name} » est illisible : {exception.Message}"));
        }
    }

    private (RecipeHelpers Helpers, RecipeVariables Variables) HelpersOf(
        LoadedRecipe recipe, RecipeParameters parameters, Dictionary<LoadedRecipe, (RecipeHelpers, RecipeVariables Variables)> known)
    {
        if (known.TryGetValue(recipe, out var own))
        {
            return own;
        }

        var outer = recipe.IncludedBy is { } includer ? HelpersOf(includer, parameters, known).Variables : null;
        var variables = new RecipeVariables(scripting, recipe, [parameters], outer);
        return known[recipe] = (new RecipeHelpers(scripting, services, recipe, [variables, parameters]), variables);
    }

    // Orchard's base class keeps the name to its descendants.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "StepName")]
    private static extern ref readonly string NameOf(NamedRecipeStepHandler handler);
}
