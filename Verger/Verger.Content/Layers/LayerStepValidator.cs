using System.Text.Json.Nodes;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using Verger.Recipes;
using Verger.Rules;

namespace Verger.Content.Layers;

/// <summary>Checks that each layer has a name of its own, and a rule that can be read.</summary>
internal sealed class LayerStepValidator(ILayerService layers, IRuleChecks rules) : IRecipeStepValidator
{
    public string StepName => "Layers";

    public async ValueTask ValidateAsync(RecipeStepValidation step)
    {
        var known = (await layers.GetLayersAsync()).Layers.Select(layer => layer.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var layer in step.Objects(step.Step, "Layers", required: true))
        {
            var name = step.Text(layer, nameof(Layer.Name), required: true);
            if (name is not null && (string.IsNullOrWhiteSpace(name) || !names.Add(name)))
            {
                step.Fault(layer, nameof(Layer.Name), string.IsNullOrWhiteSpace(name) ? "Une couche a un nom." : $"La couche « {name} » figure deux fois.");
            }

            step.Text(layer, nameof(Layer.Description));
            CheckRule(step, layer, isNew: name is not null && !known.Contains(name));
        }
    }

    private void CheckRule(RecipeStepValidation step, JsonObject layer, bool isNew)
    {
        if (layer["Rule"] is not null)
        {
            step.Fault(layer, "Rule", "« Rule », une expression, n’est plus lue : la règle s’écrit dans « LayerRule », en conditions.");
        }

        if (step.Object(layer, nameof(Layer.LayerRule), required: isNew) is { } rule)
        {
            step.Text(rule, "ConditionId");
            rules.Check(step, rule);
        }
    }
}
