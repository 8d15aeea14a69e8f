using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;

namespace Verger.Content.Scheduling;

/// <summary>Withdraws the published versions whose moment has come, the earliest first.</summary>
[BackgroundTask(
    Title = "Archivage programmé",
    Schedule = "* * * * *",
    Description = "Retire de la publication les contenus dont l’heure d’archivage est venue.",
    LockTimeout = 3000,
    LockExpiration = 600_000)]
public sealed class ScheduledArchivingBackgroundTask(IClock clock, ILogger<ScheduledArchivingBackgroundTask> logger) : IBackgroundTask
{
    private readonly ScheduledItems _items = new("être archivé", clock, logger);

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var rows = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<ArchiveLaterPartIndex>(row => row.Published && row.ScheduledArchiveDateTimeUtc <= now)
            .OrderBy(row => row.ScheduledArchiveDateTimeUtc)
            .ListAsync();
        await _items.RunAsync([.. rows.Select(row => (row.ContentItemId!, row.ScheduledArchiveDateTimeUtc!.Value))], VersionOptions.Published, ArchiveAsync, cancellationToken);
    }

    private async Task ArchiveAsync(IServiceProvider services, ContentItem item)
    {
        if (item.As<ArchiveLaterPart>()?.ScheduledArchiveUtc is not { } moment || moment > clock.UtcNow)
        {
            return; // It has been given another moment since the index was read.
        }

        var contentManager = services.GetRequiredService<IContentManager>();
        if (!await contentManager.UnpublishAsync(item))
        {
            throw new RefusedByHandlerException();
        }

        // A draft that was begun before would, once published, be withdrawn within the minute.
        if (!item.Latest && await contentManager.GetAsync(item.ContentItemId, VersionOptions.Latest) is { } draft && draft.As<ArchiveLaterPart>()?.ScheduledArchiveUtc == moment)
        {
            draft.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = null);
            await contentManager.SaveDraftAsync(draft);
        }
    }
}
