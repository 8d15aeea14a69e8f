using CitesUnies.Agenda.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace CitesUnies.Agenda.Handlers;

/// <summary>Makes lists of events invalid once a change of one of them has been committed.</summary>
public sealed class EventTagHandler(ITagCache tagCache) : ContentPartHandler<EventPart>
{
    private bool _isDeferred;

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context, EventPart instance) => RemoveAfterCommit();

    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context, EventPart instance) => RemoveAfterCommit();

    /// <inheritdoc/>
    public override Task RemovedAsync(RemoveContentContext context, EventPart instance) => RemoveAfterCommit();

    private Task RemoveAfterCommit()
    {
        if (!_isDeferred)
        {
            _isDeferred = true;
            ShellScope.AddDeferredTask(_ => tagCache.RemoveTagAsync(EventCacheTag.Name));
        }

        return Task.CompletedTask;
    }
}
