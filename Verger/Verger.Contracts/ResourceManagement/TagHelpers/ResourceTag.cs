using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

/// <summary>What an element says of a script or style sheet.</summary>
internal sealed record ResourceTag(
    string? Name, string? Src, string? DebugSrc, string? Version, bool? Debug, bool? AppendVersion, string[] DependsOn)
{
    public static string[] Names(string? list) => list?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static RequireSettings Register(IResourceManager manager, string type, ResourceTag tag)
    {
        RequireSettings settings;
        if (string.IsNullOrEmpty(tag.Name))
        {
            settings = manager.RegisterUrl(type, tag.Src!, tag.DebugSrc);
        }
        else
        {
            if (!string.IsNullOrEmpty(tag.Src))
            {
                Define(manager, type, tag);
            }

            settings = manager.RegisterResource(type, tag.Name);
        }

        return settings
            .UseVersion(tag.Version)
            .UseDebugMode(tag.Debug ?? false)
            .ShouldAppendVersion(tag.AppendVersion)
            .SetDependencies(tag.DependsOn);
    }

    public static void TakeAttributes(TagHelperOutput output, RequireSettings settings)
    {
        foreach (var attribute in output.Attributes)
        {
            settings.SetAttribute(attribute.Name, attribute.Value?.ToString() ?? string.Empty);
        }

        output.Attributes.Clear();
    }

    private static void Define(IResourceManager manager, string type, ResourceTag tag)
    {
        // The element may stand in a template that is rendered several times.
        if (manager.InlineManifest.GetResources(type).ContainsKey(tag.Name!))
        {
            return;
        }

        var definition = manager.InlineManifest.DefineResource(type, tag.Name!).SetUrl(tag.Src!, tag.DebugSrc).SetDependencies(tag.DependsOn);
        if (!string.IsNullOrEmpty(tag.Version))
        {
            definition.SetVersion(tag.Version);
        }
    }
}
