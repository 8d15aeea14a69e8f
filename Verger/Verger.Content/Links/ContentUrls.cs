using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;

namespace Verger.Content.Links;

/// <summary>The addresses of content items as visitors see them.</summary>
public sealed class ContentUrls(IServiceProvider services, ISiteService siteService, IContentManager contentManager, LinkGenerator linkGenerator, IHttpContextAccessor httpContextAccessor)
{
    // Absent when the feature of addresses is not enabled.
    private readonly IAutorouteEntries? _entries = services.GetService<IAutorouteEntries>();

    /// <summary>The path of a published item: <c>/</c> for the home page, its own address, or the one made of its id; null when it is nowhere displayed.</summary>
    public async ValueTask<string?> GetAsync(ContentItem contentItem)
    {
        if (await FindAsync(contentItem.ContentItemId) is { } address)
        {
            return address;
        }

        if (await IsHomeAsync(contentItem.ContentItemId))
        {
            return PathBase + "/";
        }

        var context = httpContextAccessor.HttpContext;
        var metadata = await contentManager.GetContentItemMetadataAsync(contentItem);
        return metadata.DisplayRouteValues is { } values && context is not null ? linkGenerator.GetPathByRouteValues(context, null, values) : null;
    }

    /// <summary>The path of an item with an address of its own, read from memory; null for any other, and for one that is not published.</summary>
    public async ValueTask<string?> FindAsync(string contentItemId)
    {
        if (_entries is null || await _entries.TryGetEntryByContentItemIdAsync(contentItemId) is not (true, var entry))
        {
            return null;
        }

        return await IsHomeAsync(contentItemId)
            ? PathBase + "/"
            : PathBase + "/" + string.Join('/', entry.Path.Split('/').Select(Uri.EscapeDataString));
    }

    private string PathBase => httpContextAccessor.HttpContext?.Request.PathBase.Value ?? "";

    private async ValueTask<bool> IsHomeAsync(string contentItemId) =>
        (await siteService.GetSiteSettingsAsync()).HomeRoute is { Count: > 0 } home
        && string.Equals(home["contentItemId"]?.ToString(), contentItemId, StringComparison.OrdinalIgnoreCase);
}
