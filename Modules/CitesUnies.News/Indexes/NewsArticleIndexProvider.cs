using CitesUnies.News.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace CitesUnies.News.Indexes;

/// <summary>Keeps <see cref="NewsArticleIndex"/>.</summary>
public sealed class NewsArticleIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<ContentItem> context)
        => context.For<NewsArticleIndex>()
            .When(contentItem => contentItem.Published && contentItem.Has<NewsArticle>())
            .Map(contentItem => new NewsArticleIndex
            {
                ContentItemId = contentItem.ContentItemId,
                Kind = contentItem.As<NewsArticle>()!.Kind.Text ?? string.Empty,
                PublishedUtc = contentItem.PublishedUtc ?? contentItem.CreatedUtc ?? DateTime.UnixEpoch,
            });
}
