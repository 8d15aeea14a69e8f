using CitesUnies.Internships.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.Internships.Indexes;

/// <summary>Keeps <see cref="InternshipOfferIndex"/> and <see cref="InternshipGroupIndex"/>.</summary>
public sealed class InternshipOfferIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<InternshipOfferIndex>()
            .When(IsPublishedOffer)
            .Map(contentItem => new InternshipOfferIndex
            {
                ContentItemId = contentItem.ContentItemId,
                DeadlineDay = contentItem.As<InternshipOffer>()!.Deadline.Value is { } deadline ? DateOnly.FromDateTime(deadline).DayNumber : InternshipOfferIndex.NeverCloses,
            });

        context.For<InternshipGroupIndex>()
            .When(IsPublishedOffer)
            .Map(contentItem => (contentItem.As<InternshipOffer>()!.Groups.ContentItemIds ?? [])
                .Distinct(StringComparer.Ordinal)
                .Select(group => new InternshipGroupIndex { ContentItemId = contentItem.ContentItemId, GroupId = group }));
    }

    private static bool IsPublishedOffer(ContentItem contentItem) => contentItem.Published && contentItem.Has<InternshipOffer>();
}
