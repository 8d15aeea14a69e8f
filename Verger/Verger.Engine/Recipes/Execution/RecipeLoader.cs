using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Verger.Engine.Recipes.Files;
using Verger.Recipes;

namespace Verger.Engine.Recipes.Execution;

/// <summary>Reads a recipe and, in the place of each <c>Recipes</c> step, the recipes that it names.</summary>
internal sealed class RecipeLoader(IEnumerable<IRecipeHarvester> harvesters)
{
    /// <summary>The step that includes other recipes.</summary>
    public const string IncludeStep = "Recipes";

    private readonly List<RecipeStep> _steps = [];
    private readonly List<RecipeFault> _faults = [];
    private List<RecipeDescriptor>? _known;

    public async Task<RecipeScript> LoadAsync(RecipeDescriptor recipe)
    {
        _steps.Clear();
        _faults.Clear();
        await ReadAsync(recipe, null);
        return new([.. _steps], [.. _faults]);
    }

    private async Task ReadAsync(RecipeDescriptor descriptor, LoadedRecipe? includedBy)
    {
        var text = await RecipeText.ReadAsync(descriptor.RecipeFileInfo);
        _faults.AddRange(text.Faults);
        var recipe = new LoadedRecipe(descriptor, text, includedBy);
        if (text.Root["steps"] is not JsonArray steps)
        {
            if (text.Faults.Count == 0)
            {
                _faults.Add(text.Fault(text.Root, "steps", "« steps » est obligatoire : la liste des étapes."));
            }

            return;
        }

        foreach (var node in steps)
        {
            if (node is JsonObject json && json["name"] is JsonValue name && name.TryGetValue<string>(out var stepName))
            {
                await ReadStepAsync(new RecipeStep(recipe, stepName, json));
            }
            else
            {
                _faults.Add(text.Fault(node ?? steps, null, "Une étape est un objet avec un « name »."));
            }
        }
    }

    private async Task ReadStepAsync(RecipeStep step)
    {
        if (!step.Is(IncludeStep))
        {
            _steps.Add(step);
            return;
        }

        if (step.Json["Values"] is not JsonArray values)
        {
            _faults.Add(step.Fault(step.Json, "Values", "« Values » est obligatoire : la liste des recettes à inclure."));
            return;
        }

        foreach (var value in values)
        {
            await IncludeAsync(step, value);
        }
    }

    private async Task IncludeAsync(RecipeStep step, JsonNode? value)
    {
        var name = (value as JsonObject)?["name"] is JsonValue text && text.TryGetValue<string>(out var written) ? written : null;
        if (name is null)
        {
            _faults.Add(step.Fault(value, null, "Une recette à inclure a un « name »."));
        }
        else if (step.Recipe.IsWithin(name))
        {
            _faults.Add(step.Fault(value, "name", $"La recette « {name} » s'inclurait elle-même."));
        }
        else if ((await KnownAsync()).Find(recipe => string.Equals(recipe.Name, name, StringComparison.OrdinalIgnoreCase)) is { } recipe)
        {
            await ReadAsync(recipe, step.Recipe);
        }
        else
        {
            _faults.Add(step.Fault(value, "name", $"La recette « {name} » est inconnue."));
        }
    }

    private async Task<List<RecipeDescriptor>> KnownAsync()
    {
        if (_known is null)
        {
            _known = [];
            foreach (var harvester in harvesters)
            {
                _known.AddRange(await harvester.HarvestRecipesAsync());
            }
        }

        return _known;
    }
}
