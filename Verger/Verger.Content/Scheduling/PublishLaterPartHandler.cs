using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;

namespace Verger.Content.Scheduling;

/// <summary>Takes the moment off an item that is published, by whomever: a draft made from it later must not be published at once for it.</summary>
public sealed class PublishLaterPartHandler : ContentPartHandler<PublishLaterPart>
{
    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context, PublishLaterPart part)
    {
        if (part.ScheduledPublishUtc is not null)
        {
            part.ScheduledPublishUtc = null;
            part.Apply();
        }

        return Task.CompletedTask;
    }
}
