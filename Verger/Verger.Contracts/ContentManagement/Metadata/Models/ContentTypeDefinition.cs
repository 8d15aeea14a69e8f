using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A type of content: the parts that its items are made of.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName)
        : this(name, displayName, [], new JsonObject(JOptions.Node))
    {
    }

    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Settings = settings;
        Parts = parts.ToArray();
        foreach (var part in Parts)
            part.ContentTypeDefinition = this;
    }

    /// <summary>What editors read.</summary>
    public string DisplayName { get; }

    /// <summary>The parts in the order in which they were attached.</summary>
    public IEnumerable<ContentTypePartDefinition> Parts { get; }

    public override string ToString() => DisplayName;
}
