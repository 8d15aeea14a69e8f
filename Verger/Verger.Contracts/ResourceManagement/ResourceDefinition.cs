using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace OrchardCore.ResourceManagement;

/// <summary>A script or style sheet under a name, with what it depends on. Addresses starting with <c>~/</c> are below the site's root.</summary>
/// <param name="manifest">The manifest that it is part of.</param>
/// <param name="type"><c>script</c> or <c>stylesheet</c>.</param>
/// <param name="name">Its name.</param>
public class ResourceDefinition(ResourceManifest manifest, string type, string name)
{
    /// <summary>The manifest that it is part of.</summary>
    public ResourceManifest Manifest { get; } = manifest;

    /// <summary><c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; } = type;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Its version: of several under one name the highest that was asked for serves.</summary>
    public string? Version { get; private set; }

    /// <summary>Whether the address carries a hash of the file; null leaves that to the site.</summary>
    public bool? AppendVersion { get; private set; }

    /// <summary>Its address.</summary>
    public string? Url { get; private set; }

    /// <summary>The address of its readable form.</summary>
    public string? UrlDebug { get; private set; }

    /// <summary>Names, or <c>name:version</c>, of what comes before it.</summary>
    public List<string> Dependencies { get; private set; } = [];

    /// <summary>Where it stands among those of its kind.</summary>
    public ResourcePosition Position { get; private set; }

    /// <summary>Attributes of its element.</summary>
    public AttributeDictionary Attributes { get; } = [];

    /// <summary>Sets an attribute of its element.</summary>
    public ResourceDefinition SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    /// <summary>Sets its address.</summary>
    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    /// <summary>Sets its address and that of its readable form.</summary>
    public ResourceDefinition SetUrl(string url, string? urlDebug)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        (Url, UrlDebug) = (url, urlDebug);
        return this;
    }

    /// <summary>Sets its version.</summary>
    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    /// <summary>Says whether the address carries a hash of the file.</summary>
    public ResourceDefinition ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }

    /// <summary>Says what comes before it.</summary>
    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies = [.. dependencies];
        return this;
    }

    /// <summary>Says where it stands among those of its kind.</summary>
    public ResourceDefinition SetPosition(ResourcePosition position)
    {
        Position = position;
        return this;
    }
}
