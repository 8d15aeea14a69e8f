using YesSql;
using YesSql.Indexes;

namespace OrchardCore.ContentManagement;

/// <summary>Running a query for items by an index and calling their loading handlers.</summary>
public static class ContentQueryOfTIndexExtensions
{
    /// <inheritdoc cref="ContentQueryExtensions.FirstOrDefaultAsync"/>
    public static Task<ContentItem?> FirstOrDefaultAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex
        => ContentQueryExtensions.FirstOrDefaultAsync(query, contentManager);

    /// <inheritdoc cref="ContentQueryExtensions.ListAsync"/>
    public static Task<IEnumerable<ContentItem>> ListAsync<TIndex>(this IQuery<ContentItem, TIndex> query, IContentManager contentManager)
        where TIndex : class, IIndex
        => ContentQueryExtensions.ListAsync(query, contentManager);
}
