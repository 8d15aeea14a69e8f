using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A field attached to a part as it is stored.</summary>
public class ContentPartFieldDefinitionRecord
{
    /// <summary>The class of field.</summary>
    public string FieldName { get; set; } = null!;

    /// <summary>Under what name.</summary>
    public string Name { get; set; } = null!;

    /// <summary>One property per settings class, named as the class.</summary>
    public JsonObject Settings { get; set; } = new(JOptions.Node);
}
