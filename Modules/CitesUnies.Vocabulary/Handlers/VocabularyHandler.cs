using CitesUnies.Vocabulary.Services;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Environment.Cache;
using OrchardCore.Taxonomies.Models;

namespace CitesUnies.Vocabulary.Handlers;

/// <summary>Lets the terms of a taxonomy be read anew once a change of it has been committed.</summary>
internal sealed class VocabularyHandler(ISignal signal) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context) => Forget(context.ContentItem);

    public override Task UnpublishedAsync(PublishContentContext context) => Forget(context.ContentItem);

    public override Task RemovedAsync(RemoveContentContext context) => Forget(context.ContentItem);

    private Task Forget(ContentItem contentItem)
    {
        if (contentItem.Has<TaxonomyPart>())
        {
            signal.DeferredSignalToken(TaxonomyVocabulary.SignalKey(contentItem.ContentItemId));
        }

        return Task.CompletedTask;
    }
}
