using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Sitemaps.Deployment;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

/// <summary>Exports sitemaps as the recipe step <c>Sitemaps</c>.</summary>
internal sealed class AllSitemapsDeploymentSource(ISitemapManager sitemaps) : DeploymentSourceBase<AllSitemapsDeploymentStep>
{
    protected override async Task ProcessAsync(AllSitemapsDeploymentStep step, DeploymentPlanResult result)
    {
        var data = (await sitemaps.GetSitemapsAsync()).OrderBy(sitemap => sitemap.SitemapId, StringComparer.Ordinal).ToArray();
        result.Steps.Add(new JsonObject { ["name"] = "Sitemaps", ["data"] = JsonSerializer.SerializeToNode(data, SitemapsStepModel.Json) });
    }
}
