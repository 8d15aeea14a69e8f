using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using YesSql;
using YesSql.Services;

namespace Verger.Content.Sitemaps;

/// <summary>The published items of the types of a source, oldest first, so that what is added goes to the end.</summary>
internal sealed class ContentItemsQueryProvider(ISession session, IRouteableContentTypeCoordinator coordinator) : IContentItemsQueryProvider
{
    public async Task GetContentItemsAsync(ContentTypesSitemapSource source, ContentItemsQueryContext context, int? skip = null, int? take = null)
    {
        var routable = (await coordinator.ListRoutableTypeDefinitionsAsync()).Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        if (source is { IndexAll: false })
        {
            routable.IntersectWith(source.LimitItems ? [source.LimitedContentType.ContentTypeName ?? ""] : source.ContentTypes.Select(entry => entry.ContentTypeName));
        }

        var (from, count) = Within(source, skip ?? 0, take ?? int.MaxValue);
        if (routable.Count == 0 || count <= 0)
        {
            context.ContentItems = [];
            return;
        }

        context.ContentItems = await session
            .Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType.IsIn(routable))
            .OrderBy(index => index.CreatedUtc)
            .ThenBy(index => index.ContentItemId)
            .Skip(from)
            .Take(count)
            .ListAsync();
    }

    private static (int From, int Count) Within(ContentTypesSitemapSource source, int skip, int take)
        => source is { IndexAll: false, LimitItems: true, LimitedContentType: var limit }
            ? (limit.Skip + skip, Math.Min(take, limit.Take - skip))
            : (skip, take);
}
