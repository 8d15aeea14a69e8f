using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace CitesUnies.Portal.Caching;

/// <summary>Makes lists of a content type invalid when what visitors see of that type has changed.</summary>
public sealed class ContentTypeTagHandler(ITagCache tagCache) : ContentHandlerBase
{
    private readonly HashSet<string> _changed = [];

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context) => RemoveAfterCommit(context.ContentItem);

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context) => RemoveAfterCommit(context.ContentItem);

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context) => RemoveAfterCommit(context.ContentItem);

    private Task RemoveAfterCommit(ContentItem contentItem)
    {
        var type = contentItem.ContentType;
        if (_changed.Add(type))
        {
            ShellScope.AddDeferredTask(_ => tagCache.RemoveTagAsync(CacheTags.OfType(type)));
        }

        return Task.CompletedTask;
    }
}
