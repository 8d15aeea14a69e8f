using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;
using Verger.Caching;

namespace Verger.Engine.Content.Definitions;

/// <summary>Keeps the definitions as one document of the site. Every page may show what they say.</summary>
internal sealed class ContentDefinitionStore(IDocumentManager<ContentDefinitionRecord> documents, ITagRemovals tags) : IContentDefinitionStore
{
    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => documents.GetOrCreateMutableAsync();

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => documents.GetOrCreateImmutableAsync();

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord)
    {
        tags.AfterCommit(ITagRemovals.Site);
        return documents.UpdateAsync(contentDefinitionRecord);
    }
}
