using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Deployment;
using OrchardCore.Media.Deployment;

namespace Verger.Media.Profiles;

/// <summary>Exports media profiles as the recipe step <c>MediaProfiles</c>.</summary>
internal sealed class AllMediaProfilesDeploymentSource(MediaProfiles profiles) : DeploymentSourceBase<AllMediaProfilesDeploymentStep>
{
    protected override async Task ProcessAsync(AllMediaProfilesDeploymentStep step, DeploymentPlanResult result)
    {
        var export = new JsonObject();
        foreach (var (name, profile) in (await profiles.GetAsync()).OrderBy(profile => profile.Key, StringComparer.Ordinal))
        {
            export[name] = JsonSerializer.SerializeToNode(profile, JOptions.Default);
        }

        result.Steps.Add(new JsonObject { ["name"] = "MediaProfiles", ["MediaProfiles"] = export });
    }
}
