using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A part attached to a type as it is stored.</summary>
public class ContentTypePartDefinitionRecord
{
    /// <summary>The part that is attached.</summary>
    public string PartName { get; set; } = null!;

    /// <summary>Under what name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>One property per settings class, named as the class.</summary>
    public JsonObject Settings { get; set; } = new(JOptions.Node);
}
