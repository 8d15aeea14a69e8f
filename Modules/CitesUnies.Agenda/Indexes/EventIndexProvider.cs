using CitesUnies.Agenda.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.Agenda.Indexes;

/// <summary>Keeps <see cref="EventIndex"/>.</summary>
public sealed class EventIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<EventIndex>()
            .When(contentItem => contentItem.Published && contentItem.Has<EventPart>())
            .Map(contentItem => Row(contentItem)!);

    private static EventIndex? Row(ContentItem contentItem)
    {
        var part = contentItem.As<EventPart>()!;
        return EventTimes.Of(part) is not { } times ? null : new EventIndex
        {
            ContentItemId = contentItem.ContentItemId,
            ContentType = contentItem.ContentType,
            StartsUtc = times.StartUtc,
            OverUtc = times.OverUtc,
            Status = part.Status.Text ?? string.Empty,
            Attendance = part.Attendance.Text ?? string.Empty,
            Audience = part.Audience.Text ?? string.Empty,
        };
    }
}
