using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Layers.Deployment;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using OrchardCore.Settings;

namespace Verger.Content.Layers;

/// <summary>Exports layers as the recipe step <c>Layers</c>, and their zones as the step <c>Settings</c>.</summary>
internal sealed class AllLayersDeploymentSource(ILayerService layers, ISiteService siteService) : DeploymentSourceBase<AllLayersDeploymentStep>
{
    protected override async Task ProcessAsync(AllLayersDeploymentStep step, DeploymentPlanResult result)
    {
        var export = (await layers.GetLayersAsync()).Layers
            .OrderBy(layer => layer.Name, StringComparer.Ordinal)
            .Select(layer => JsonSerializer.SerializeToNode(layer, JOptions.Default));
        result.Steps.Add(new JsonObject { ["name"] = "Layers", ["Layers"] = new JsonArray([.. export]) });

        var zones = await siteService.GetSettingsAsync<LayerSettings>();
        result.Steps.Add(new JsonObject { ["name"] = "Settings", [nameof(LayerSettings)] = JsonSerializer.SerializeToNode(zones, JOptions.Default) });
    }
}
