using Microsoft.AspNetCore.Routing;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Verger.Caching;

namespace Verger.Content.Contents;

/// <summary>Tells where an item is displayed, and makes what was cached of it invalid when visitors are to see another.</summary>
public sealed class ContentsHandler(ITagRemovals tags) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => RemoveTag(context.ContentItem);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => RemoveTag(context.ContentItem);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => RemoveTag(context.ContentItem);

    /// <inheritdoc/>
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<ContentItemMetadata>(metadata =>
        {
            metadata.DisplayRouteValues ??= new RouteValueDictionary
            {
                ["Area"] = "OrchardCore.Contents",
                ["Controller"] = "Item",
                ["Action"] = "Display",
                ["ContentItemId"] = context.ContentItem.ContentItemId,
            };

            return Task.CompletedTask;
        });

    private Task RemoveTag(ContentItem contentItem)
    {
        tags.AfterCommit($"contentitemid:{contentItem.ContentItemId}");
        return Task.CompletedTask;
    }
}
