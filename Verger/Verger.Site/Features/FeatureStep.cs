using System.Text.Json.Nodes;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Verger.Site.Features;

/// <summary>
/// Recipe step <c>Feature</c>. A recipe that may run in a container of its own already has the features of all its steps: then there is
/// nothing left to do here.
/// </summary>
internal sealed class FeatureStep(IShellFeaturesManager features) : NamedRecipeStepHandler("Feature")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var enable = Names(context.Step["enable"]);
        var disable = Names(context.Step["disable"]);
        var enabled = (await features.GetEnabledFeaturesAsync()).ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        var toEnable = (await features.GetAvailableFeaturesAsync()).Where(feature => enable.Contains(feature.Id) && !enabled.ContainsKey(feature.Id)).ToArray();
        var toDisable = enabled.Values.Where(feature => disable.Contains(feature.Id) && !enable.Contains(feature.Id)).ToArray<IFeatureInfo>();
        if (toEnable.Length > 0 || toDisable.Length > 0)
        {
            await features.UpdateFeaturesAsync(toDisable, toEnable, force: true);
        }
    }

    private static HashSet<string> Names(JsonNode? list)
        => [.. (list as JsonArray ?? []).Select(name => name!.GetValue<string>())];
}
