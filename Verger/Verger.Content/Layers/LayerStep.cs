using System.Text.Json.Nodes;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Rules;
using OrchardCore.Rules.Services;
using Verger.Rules;

namespace Verger.Content.Layers;

/// <summary>Recipe step <c>Layers</c>: layers by name, made when they are new. What the step does not say of a layer stays.</summary>
internal sealed class LayerStep(ILayerService layers, IRuleChecks rules, IConditionIdGenerator ids) : NamedRecipeStepHandler("Layers")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var document = await layers.LoadLayersAsync();
        foreach (var json in context.Step["Layers"]!.AsArray().OfType<JsonObject>())
        {
            Apply(json, FindOrAdd(document.Layers, json[nameof(Layer.Name)]!.GetValue<string>()));
        }

        await layers.UpdateAsync(document);
    }

    private static Layer FindOrAdd(List<Layer> known, string name)
    {
        var layer = known.Find(layer => layer.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (layer is null)
        {
            known.Add(layer = new Layer { Name = name });
        }

        return layer;
    }

    private void Apply(JsonObject json, Layer layer)
    {
        layer.Description = json[nameof(Layer.Description)]?.GetValue<string>() ?? layer.Description;
        if (json[nameof(Layer.LayerRule)] is not JsonObject rule)
        {
            return;
        }

        layer.LayerRule = new Rule { Name = nameof(Rule), ConditionId = rule[nameof(Rule.ConditionId)]?.GetValue<string>(), Conditions = rules.Read(rule) };
        if (string.IsNullOrEmpty(layer.LayerRule.ConditionId))
        {
            ids.GenerateUniqueId(layer.LayerRule);
        }
    }
}
