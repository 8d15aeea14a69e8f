using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Verger.Content.Scheduling;

/// <summary>Indexes the scheduled moment of latest and published versions.</summary>
public sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PublishLaterPartIndex>()
        .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<PublishLaterPart>())
        .Map(contentItem => contentItem.As<PublishLaterPart>() is { ScheduledPublishUtc: { } moment }
            ? new PublishLaterPartIndex
            {
                ContentItemId = contentItem.ContentItemId,
                ScheduledPublishDateTimeUtc = moment,
                Published = contentItem.Published,
                Latest = contentItem.Latest,
            }
            : null!);
}
