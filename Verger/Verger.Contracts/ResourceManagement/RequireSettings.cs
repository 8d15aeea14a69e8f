namespace OrchardCore.ResourceManagement;

/// <summary>That the page needs a resource, and how.</summary>
public class RequireSettings
{
    private Dictionary<string, string>? _attributes;

    /// <summary>For the readable form when the site says so.</summary>
    public RequireSettings(ResourceManagementOptions? options = null)
        => (DebugMode, AppendVersion) = (options?.DebugMode ?? false, options?.AppendVersion);

    /// <summary>For a resource that is defined on the page.</summary>
    public RequireSettings(ResourceManagementOptions options, ResourceDefinition resource)
        : this(options)
        => (Name, Type, Version, Position) = (resource.Name, resource.Type, resource.Version, resource.Position);

    /// <summary>Its kind: <c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; set; } = string.Empty;

    /// <summary>Its name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Where in the page.</summary>
    public ResourceLocation Location { get; set; }

    /// <summary>The version, or the start of one; null for the highest.</summary>
    public string? Version { get; set; }

    /// <summary>Whether the readable form serves.</summary>
    public bool DebugMode { get; set; }

    /// <summary>Whether the address carries a hash of the file; null leaves that to the resource.</summary>
    public bool? AppendVersion { get; set; }

    /// <summary>Where it stands among those of its kind.</summary>
    public ResourcePosition Position { get; set; }

    /// <summary>What comes before it, besides what its definition says.</summary>
    public List<string> Dependencies { get; private set; } = [];

    /// <summary>Defines it when it is not defined.</summary>
    public Action<ResourceDefinition>? InlineDefinition { get; set; }

    /// <summary>Attributes of its element.</summary>
    public Dictionary<string, string> Attributes => _attributes ??= [];

    /// <summary>Whether there are any.</summary>
    public bool HasAttributes => _attributes is { Count: > 0 };

    /// <summary>Renders it in the head.</summary>
    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    /// <summary>Renders it at the end of the page.</summary>
    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>Renders it there. What is in the head stays there.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        Location = (ResourceLocation)Math.Max((int)Location, (int)location);
        return this;
    }

    /// <summary>Asks for the readable form.</summary>
    public RequireSettings UseDebugMode(bool debugMode = true)
    {
        DebugMode |= debugMode;
        return this;
    }

    /// <summary>Asks for a version.</summary>
    public RequireSettings UseVersion(string? version)
    {
        if (!string.IsNullOrEmpty(version))
        {
            Version = version;
        }

        return this;
    }

    /// <summary>Says whether the address carries a hash of the file.</summary>
    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion ?? AppendVersion;
        return this;
    }

    /// <summary>Sets an attribute of its element.</summary>
    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    /// <summary>Says what comes before it.</summary>
    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies.AddRange(dependencies);
        return this;
    }

    /// <summary>Defines it when it is not defined.</summary>
    public RequireSettings Define(Action<ResourceDefinition> resourceDefinition)
    {
        InlineDefinition += resourceDefinition;
        return this;
    }
}
