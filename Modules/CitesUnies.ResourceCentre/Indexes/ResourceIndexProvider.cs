using CitesUnies.ResourceCentre.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.ResourceCentre.Indexes;

/// <summary>Keeps <see cref="ResourceIndex"/>.</summary>
public sealed class ResourceIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<ResourceIndex>()
            .When(contentItem => contentItem.Published && contentItem.Has<Resource>())
            .Map(contentItem => new ResourceIndex
            {
                ContentItemId = contentItem.ContentItemId,
                Medium = contentItem.As<Resource>()!.Medium.Text ?? string.Empty,
                Date = (contentItem.As<Resource>()!.Date.Value ?? contentItem.PublishedUtc ?? contentItem.CreatedUtc ?? DateTime.UnixEpoch).Date,
            });
}
