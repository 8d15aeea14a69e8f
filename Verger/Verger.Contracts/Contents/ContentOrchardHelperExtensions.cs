using Microsoft.Extensions.DependencyInjection;
using OrchardCore;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

/// <summary>How views get at content. As in Orchard Core it stands in no namespace, so that views need not name one.</summary>
public static class ContentOrchardHelperExtensions
{
    /// <summary>The item of that handle, such as <c>alias:main-menu</c>; published unless told otherwise, null when there is none.</summary>
    public static async Task<ContentItem?> GetContentItemByHandleAsync(this IOrchardHelper orchardHelper, string handle, VersionOptions? option = null)
    {
        var services = orchardHelper.HttpContext.RequestServices;
        var id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        return id is null ? null : await services.GetRequiredService<IContentManager>().GetAsync(id, option);
    }

    /// <inheritdoc cref="IContentManager.GetAsync(string, VersionOptions)"/>
    public static Task<ContentItem?> GetContentItemByIdAsync(this IOrchardHelper orchardHelper, string contentItemId, VersionOptions? option = null)
        => orchardHelper.HttpContext.RequestServices.GetRequiredService<IContentManager>().GetAsync(contentItemId, option);

    /// <inheritdoc cref="IContentManager.GetAsync(IEnumerable{string}, VersionOptions)"/>
    public static Task<IEnumerable<ContentItem>> GetContentItemsByIdAsync(this IOrchardHelper orchardHelper, IEnumerable<string> contentItemIds, VersionOptions? option = null)
        => orchardHelper.HttpContext.RequestServices.GetRequiredService<IContentManager>().GetAsync(contentItemIds, option);

    /// <summary>The items that a query finds.</summary>
    public static Task<IEnumerable<ContentItem>> QueryContentItemsAsync(this IOrchardHelper orchardHelper, Func<IQuery<ContentItem, ContentItemIndex>, IQuery<ContentItem>> query)
    {
        var services = orchardHelper.HttpContext.RequestServices;
        return query(services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>()).ListAsync(services.GetRequiredService<IContentManager>());
    }
}
