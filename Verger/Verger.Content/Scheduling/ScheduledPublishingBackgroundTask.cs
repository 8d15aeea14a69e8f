using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql;

namespace Verger.Content.Scheduling;

/// <summary>Publishes the drafts whose moment has come, the earliest first.</summary>
[BackgroundTask(
    Title = "Publication programmée",
    Schedule = "* * * * *",
    Description = "Publie les contenus dont l’heure de publication est venue.",
    LockTimeout = 3000,
    LockExpiration = 600_000)]
public sealed class ScheduledPublishingBackgroundTask(IClock clock, ILogger<ScheduledPublishingBackgroundTask> logger) : IBackgroundTask
{
    private readonly ScheduledItems _items = new("être publié", clock, logger);

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var now = clock.UtcNow;
        var rows = await serviceProvider.GetRequiredService<ISession>()
            .QueryIndex<PublishLaterPartIndex>(row => row.Latest && !row.Published && row.ScheduledPublishDateTimeUtc <= now)
            .OrderBy(row => row.ScheduledPublishDateTimeUtc)
            .ListAsync();
        await _items.RunAsync([.. rows.Select(row => (row.ContentItemId!, row.ScheduledPublishDateTimeUtc!.Value))], VersionOptions.Latest, PublishAsync, cancellationToken);
    }

    // It may have been published or given another moment since the index was read. Publishing takes the moment off (PublishLaterPartHandler).
    private async Task PublishAsync(IServiceProvider services, ContentItem item)
    {
        if (!item.Published && item.As<PublishLaterPart>()?.ScheduledPublishUtc <= clock.UtcNow
            && !await services.GetRequiredService<IContentManager>().PublishAsync(item))
        {
            throw new RefusedByHandlerException();
        }
    }
}
