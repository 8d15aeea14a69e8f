using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using OrchardCore.Features.Deployment;

namespace Verger.Site.Features;

/// <summary>Exports features as the recipe step <c>Feature</c>. Those that every site has anyway are not told.</summary>
internal sealed class AllFeaturesDeploymentSource(IShellFeaturesManager features) : DeploymentSourceBase<AllFeaturesDeploymentStep>
{
    protected override async Task ProcessAsync(AllFeaturesDeploymentStep step, DeploymentPlanResult result)
    {
        var export = new JsonObject { ["name"] = "Feature", ["enable"] = Names(await features.GetEnabledFeaturesAsync()) };
        if (!step.IgnoreDisabledFeatures)
        {
            export["disable"] = Names(await features.GetDisabledFeaturesAsync());
        }

        result.Steps.Add(export);
    }

    private static JsonArray Names(IEnumerable<IFeatureInfo> features)
        => new([.. features.Where(feature => !feature.IsAlwaysEnabled).Select(feature => feature.Id).Order(StringComparer.Ordinal).Select(id => (JsonNode)id)]);
}
