namespace OrchardCore.ResourceManagement;

/// <summary>Scripts and style sheets that a module defines.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, Dictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Defines a resource.</summary>
    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var byName = (Dictionary<string, IList<ResourceDefinition>>)GetResources(resourceType);
        if (!byName.TryGetValue(resourceName, out var versions))
        {
            byName[resourceName] = versions = [];
        }

        versions.Add(definition);
        return definition;
    }

    /// <summary>Defines a script.</summary>
    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    /// <summary>Defines a style sheet.</summary>
    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    /// <summary>Those of a kind, by name.</summary>
    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var byName))
        {
            _resources[resourceType] = byName = new(StringComparer.OrdinalIgnoreCase);
        }

        return byName;
    }
}
