using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part that types may have, with the fields attached to it.</summary>
public class ContentPartDefinition : ContentDefinition
{
    public ContentPartDefinition(string name)
        : this(name, [], new JsonObject(JOptions.Node))
    {
    }

    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings)
    {
        Name = name;
        Settings = settings;
        Fields = fields.ToArray();
        foreach (var field in Fields)
            field.PartDefinition = this;
    }

    public IEnumerable<ContentPartFieldDefinition> Fields { get; }
}
