using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Sitemaps.Services;
using Verger.Caching;

namespace Verger.Content.Sitemaps;

/// <summary>Makes sitemaps anew when visitors are to see another item of a type that they list.</summary>
internal sealed class SitemapChangeHandler(IRouteableContentTypeCoordinator coordinator, ITagRemovals tags) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => DropAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => DropAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => DropAsync(context.ContentItem);

    private async Task DropAsync(ContentItem contentItem)
    {
        if ((await coordinator.ListRoutableTypeDefinitionsAsync()).Any(type => type.Name == contentItem.ContentType))
        {
            tags.AfterCommit(SitemapTags.Sitemaps);
        }
    }
}
