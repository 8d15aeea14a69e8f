using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A part as it is stored.</summary>
public class ContentPartDefinitionRecord
{
    public string Name { get; set; } = null!;

    /// <summary>One property per settings class, named as the class.</summary>
    public JsonObject Settings { get; set; } = new(JOptions.Node);

    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];
}
