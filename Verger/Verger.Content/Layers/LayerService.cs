using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Documents;
using OrchardCore.Layers.Indexes;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;
using Verger.Caching;
using YesSql;

namespace Verger.Content.Layers;

internal sealed class LayerService(ISession session, IDocumentManager<LayersDocument> documents, ITagRemovals tags) : ILayerService
{
    /// <summary>The tag of pages that layers decide on.</summary>
    public const string Tag = "layers";

    public Task<LayersDocument> GetLayersAsync() => documents.GetOrCreateImmutableAsync();

    public Task<LayersDocument> LoadLayersAsync() => documents.GetOrCreateMutableAsync();

    public Task<IEnumerable<ContentItem>> GetLayerWidgetsAsync(Expression<Func<ContentItemIndex, bool>> predicate)
        => session.Query<ContentItem, LayerMetadataIndex>().With(predicate).ListAsync();

    public async Task<IEnumerable<LayerMetadata>> GetLayerWidgetsMetadataAsync(Expression<Func<ContentItemIndex, bool>> predicate)
        => (await GetLayerWidgetsAsync(predicate)).Select(item => item.As<LayerMetadata>()).OfType<LayerMetadata>();

    public Task UpdateAsync(LayersDocument layers)
    {
        tags.AfterCommit(Tag);
        return documents.UpdateAsync(layers);
    }
}
