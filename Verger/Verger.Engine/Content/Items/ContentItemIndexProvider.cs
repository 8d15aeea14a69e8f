using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace Verger.Engine.Content.Items;

/// <summary>One row per stored version, removed ones included: versions are found by it too.</summary>
internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ContentItemIndex>().Map(item => new ContentItemIndex
    {
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        ContentType = item.ContentType,
        Latest = item.Latest,
        Published = item.Published,
        ModifiedUtc = item.ModifiedUtc,
        PublishedUtc = item.PublishedUtc,
        CreatedUtc = item.CreatedUtc,
        Owner = item.Owner,
        Author = item.Author,
        DisplayText = item.DisplayText is { Length: > ContentItemIndex.MaxDisplayTextSize } text
            ? text[..ContentItemIndex.MaxDisplayTextSize]
            : item.DisplayText,
    });
}
