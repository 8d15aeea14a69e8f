using System.Linq.Expressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Layers.Models;

namespace OrchardCore.Layers.Services;

/// <summary>The layers of the site and their widgets.</summary>
public interface ILayerService
{
    /// <summary>The layers to be read, not changed.</summary>
    Task<LayersDocument> GetLayersAsync();

    /// <summary>The layers to be changed and given to <see cref="UpdateAsync"/>.</summary>
    Task<LayersDocument> LoadLayersAsync();

    /// <summary>The widgets of all layers whose record is as told, from the database.</summary>
    Task<IEnumerable<ContentItem>> GetLayerWidgetsAsync(Expression<Func<ContentItemIndex, bool>> predicate);

    /// <summary>The same with what says where they are: each <see cref="LayerMetadata"/> knows its item.</summary>
    Task<IEnumerable<LayerMetadata>> GetLayerWidgetsMetadataAsync(Expression<Func<ContentItemIndex, bool>> predicate);

    /// <summary>Stores the layers with the caller's transaction; after it, pages are made with them.</summary>
    Task UpdateAsync(LayersDocument layers);
}
