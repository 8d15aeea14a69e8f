using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>Where content definitions are kept.</summary>
public interface IContentDefinitionStore
{
    /// <summary>The stored record, to be changed and saved.</summary>
    Task<ContentDefinitionRecord> LoadContentDefinitionAsync();

    /// <summary>The shared record, to be read only.</summary>
    Task<ContentDefinitionRecord> GetContentDefinitionAsync();

    Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
}
