using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Environment.Cache;
using OrchardCore.Menu.Models;
using Verger.Content.Links;

namespace Verger.Content.Menu;

/// <summary>Finds where the entries of a menu lead, and which of them the visitor is at.</summary>
internal sealed class MenuLinks(
    IHttpContextAccessor httpContextAccessor,
    ContentUrls contentUrls,
    IContentManager contentManager,
    ICacheScopeManager cacheScopes,
    IAuthorizationService authorizationService)
{
    /// <summary>The id of the item that an entry leads to; null when it leads to none.</summary>
    public static string? Selected(ContentItem entry) =>
        entry.As<ContentMenuItemPart>()?.Get<ContentPickerField>("SelectedContentItem")?.ContentItemIds is [var contentItemId, ..] ? contentItemId : null;

    /// <summary>The link of an entry.</summary>
    public async ValueTask<MenuLink> ResolveAsync(ContentItem entry)
    {
        var request = httpContextAccessor.HttpContext?.Request;
        var pathBase = request?.PathBase ?? default;
        if (entry.As<LinkMenuItemPart>() is { } link)
        {
            return At(SafeUrl.Resolve(link.Url, pathBase), request);
        }

        if (entry.As<HtmlMenuItemPart>() is { } html)
        {
            return At(SafeUrl.Resolve(html.Url, pathBase), request);
        }

        return entry.As<ContentMenuItemPart>() is { } content ? await ResolveContentAsync(entry, content, request) : default;
    }

    private async Task<MenuLink> ResolveContentAsync(ContentItem entry, ContentMenuItemPart part, HttpRequest? request)
    {
        if (Selected(entry) is not { } contentItemId)
        {
            return MenuLink.Hidden;
        }

        cacheScopes.AddDependencies($"contentitemid:{contentItemId}");

        // An address in memory says that the item is published: nothing need be read.
        if (!part.CheckContentPermissions && await contentUrls.FindAsync(contentItemId) is { } address)
        {
            return At(address, request);
        }

        // An item that was withdrawn takes its entry along rather than leaving a dead link.
        if (await contentManager.GetAsync(contentItemId) is not { } contentItem)
        {
            return MenuLink.Hidden;
        }

        if (part.CheckContentPermissions
            && !await authorizationService.AuthorizeAsync(httpContextAccessor.HttpContext?.User, CommonPermissions.ViewContent, contentItem))
        {
            return MenuLink.Hidden;
        }

        return At(await contentUrls.GetAsync(contentItem), request);
    }

    private static MenuLink At(string? url, HttpRequest? request)
    {
        if (url is null || request is null || !url.StartsWith('/'))
        {
            return new MenuLink(url, null, IsHidden: false);
        }

        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = (end < 0 ? url : url[..end]).TrimEnd('/');
        var here = (request.PathBase + request.Path).Value!.TrimEnd('/');
        var root = request.PathBase.Value!.TrimEnd('/');
        var current = here.Equals(path, StringComparison.OrdinalIgnoreCase) ? "page"
            : path.Length > root.Length && here.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase) ? "true"
            : null;
        return new MenuLink(url, current, IsHidden: false);
    }
}
