using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Verger.Content.Scheduling;

/// <summary>Takes the moment off an item that is withdrawn, by whomever: published again, it must not be withdrawn at once.</summary>
public sealed class ArchiveLaterPartHandler : ContentPartHandler<ArchiveLaterPart>
{
    /// <inheritdoc/>
    public override Task UnpublishedAsync(PublishContentContext context, ArchiveLaterPart part)
    {
        if (context.PreviousItem?.As<ArchiveLaterPart>() is { ScheduledArchiveUtc: not null })
        {
            context.PreviousItem.Alter<ArchiveLaterPart>(withdrawn => withdrawn.ScheduledArchiveUtc = null);
        }

        return Task.CompletedTask;
    }
}
