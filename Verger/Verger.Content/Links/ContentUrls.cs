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
        var context = httpContextAccessor.HttpContext;
        var pathBase = context?.Request.PathBase.Value ?? "";
        var site = await siteService.GetSiteSettingsAsync();
        if (site.HomeRoute is { Count: > 0 } home && string.Equals(home["contentItemId"]?.ToString(), contentItem.ContentItemId, StringComparison.OrdinalIgnoreCase))
        {
            return pathBase + "/";
        }

        if (_entries is not null && await _entries.TryGetEntryByContentItemIdAsync(contentItem.ContentItemId) is (true, var entry))
        {
            return pathBase + "/" + string.Join('/', entry.Path.Split('/').Select(Uri.EscapeDataString));
        }

        var metadata = await contentManager.GetContentItemMetadataAsync(contentItem);
        return metadata.DisplayRouteValues is { } values && context is not null ? linkGenerator.GetPathByRouteValues(context, null, values) : null;
    }
}
