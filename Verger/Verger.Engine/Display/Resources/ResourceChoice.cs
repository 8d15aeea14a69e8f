using OrchardCore.ResourceManagement;

namespace Verger.Engine.Display.Resources;

/// <summary>Which of several definitions of a name serves: of those of the version that is asked for the highest, and of equal ones the last.</summary>
internal static class ResourceChoice
{
    public static ResourceDefinition? Find(RequireSettings settings, IEnumerable<ResourceManifest> manifests)
    {
        ResourceDefinition? best = null;
        foreach (var manifest in manifests)
        {
            if (!manifest.GetResources(settings.Type).TryGetValue(settings.Name, out var definitions))
            {
                continue;
            }

            foreach (var definition in definitions)
            {
                if (IsOfVersion(definition, settings.Version) && (best is null || VersionOf(definition) >= VersionOf(best)))
                {
                    best = definition;
                }
            }
        }

        return best;
    }

    // 3.4 asks for 3.4 and for 3.4.1, not for 3.40.
    private static bool IsOfVersion(ResourceDefinition definition, string? version)
        => string.IsNullOrEmpty(version)
            || definition.Version == version
            || definition.Version?.StartsWith(version + ".", StringComparison.Ordinal) == true;

    private static Version VersionOf(ResourceDefinition definition)
    {
        var text = definition.Version ?? "0";
        return Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version) ? version : new Version(0, 0);
    }
}
