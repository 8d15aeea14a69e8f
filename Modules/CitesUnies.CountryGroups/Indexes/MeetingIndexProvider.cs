using CitesUnies.CountryGroups.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.CountryGroups.Indexes;

/// <summary>Keeps <see cref="MeetingIndex"/> and <see cref="MeetingGroupIndex"/>.</summary>
public sealed class MeetingIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<MeetingIndex>()
            .When(IsPublishedMeeting)
            .Map(contentItem => new MeetingIndex
            {
                ContentItemId = contentItem.ContentItemId,
                Kind = contentItem.As<CountryGroupMeeting>()!.Kind.Text ?? string.Empty,
            });

        context.For<MeetingGroupIndex>()
            .When(IsPublishedMeeting)
            .Map(contentItem => (contentItem.As<CountryGroupMeeting>()!.Groups.ContentItemIds ?? [])
                .Distinct(StringComparer.Ordinal)
                .Select(group => new MeetingGroupIndex { ContentItemId = contentItem.ContentItemId, GroupId = group }));
    }

    private static bool IsPublishedMeeting(ContentItem contentItem) => contentItem.Published && contentItem.Has<CountryGroupMeeting>();
}
