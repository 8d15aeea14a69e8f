using YesSql;

namespace OrchardCore.ContentManagement;

/// <summary>Running a query for items and calling their loading handlers.</summary>
public static class ContentQueryExtensions
{
    /// <summary>The first item found, null when there is none.</summary>
    public static async Task<ContentItem?> FirstOrDefaultAsync(this IQuery<ContentItem> query, IContentManager contentManager)
        => await query.FirstOrDefaultAsync() is { } item ? await contentManager.LoadAsync(item) : null;

    /// <summary>All items found.</summary>
    public static async Task<IEnumerable<ContentItem>> ListAsync(this IQuery<ContentItem> query, IContentManager contentManager)
        => await contentManager.LoadAsync(await query.ListAsync());
}
