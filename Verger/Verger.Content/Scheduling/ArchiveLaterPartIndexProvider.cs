using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Verger.Content.Scheduling;

/// <summary>Indexes the scheduled moment of latest and published versions.</summary>
public sealed class ArchiveLaterPartIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ArchiveLaterPartIndex>()
        .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<ArchiveLaterPart>())
        .Map(contentItem => contentItem.As<ArchiveLaterPart>() is { ScheduledArchiveUtc: { } moment }
            ? new ArchiveLaterPartIndex
            {
                ContentItemId = contentItem.ContentItemId,
                ScheduledArchiveDateTimeUtc = moment,
                Published = contentItem.Published,
                Latest = contentItem.Latest,
            }
            : null!);
}
