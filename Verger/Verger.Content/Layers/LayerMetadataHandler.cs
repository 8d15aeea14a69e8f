using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Layers.Models;
using Verger.Caching;

namespace Verger.Content.Layers;

/// <summary>Has widgets read again, and pages made anew, once a change to a published widget has been committed.</summary>
internal sealed class LayerMetadataHandler(ISignal signal, ITagRemovals tags) : ContentHandlerBase
{
    private bool _isToldAlready;

    public override Task PublishedAsync(PublishContentContext context) => Tell(context.ContentItem, context.PreviousItem);

    public override Task UnpublishedAsync(PublishContentContext context) => Tell(context.ContentItem, context.PreviousItem);

    public override Task RemovedAsync(RemoveContentContext context) => Tell(context.ContentItem);

    // A version that is published already can be changed where it is, by an import.
    public override Task UpdatedAsync(UpdateContentContext context) => context.ContentItem.Published ? Tell(context.ContentItem) : Task.CompletedTask;

    private Task Tell(params ContentItem?[] items)
    {
        if (!_isToldAlready && Array.Exists(items, item => item?.Has<LayerMetadata>() is true))
        {
            _isToldAlready = true;
            signal.DeferredSignalToken(LayerWidgets.Changed);
            tags.AfterCommit(LayerService.Tag);
        }

        return Task.CompletedTask;
    }
}
