using OrchardCore.ContentManagement;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Indexes;

namespace Verger.Content.Lists;

/// <summary>Indexes the latest and published versions of items that are in a list.</summary>
public sealed class ContainedPartIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<ContainedPartIndex>()
        .When(contentItem => (contentItem.Published || contentItem.Latest) && contentItem.Has<ContainedPart>())
        .Map(contentItem => contentItem.As<ContainedPart>() is { ListContentItemId.Length: > 0 } part
            ? new ContainedPartIndex
            {
                ContentItemId = contentItem.ContentItemId,
                ListContentItemId = part.ListContentItemId,
                ListContentType = part.ListContentType,
                DisplayText = contentItem.DisplayText is { } text && text.Length > ContainedPartIndex.MaxDisplayTextSize ? text[..ContainedPartIndex.MaxDisplayTextSize] : contentItem.DisplayText,
                Order = part.Order,
                Published = contentItem.Published,
                Latest = contentItem.Latest,
            }
            : null!);
}
