using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>A type as it is stored.</summary>
public class ContentTypeDefinitionRecord
{
    public string Name { get; set; } = null!;

    public string DisplayName { get; set; } = null!;

    /// <summary>One property per settings class, named as the class.</summary>
    public JsonObject Settings { get; set; } = new(JOptions.Node);

    public IList<ContentTypePartDefinitionRecord> ContentTypePartDefinitionRecords { get; set; } = [];
}
