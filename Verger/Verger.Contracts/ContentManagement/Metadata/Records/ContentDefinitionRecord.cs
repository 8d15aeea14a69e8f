using OrchardCore.Data.Documents;

namespace OrchardCore.ContentManagement.Metadata.Records;

/// <summary>All content definitions of the site as they are stored, and as recipes write them.</summary>
public class ContentDefinitionRecord : Document
{
    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];

    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];
}
