using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace Verger.Content.Links;

/// <summary>Makes paths of the site into the URLs that other sites need.</summary>
internal sealed class AbsoluteUrls(ISiteService siteService, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>The URL with the site's own address in front of a path; anything else as it is, or null when it is no URL to show.</summary>
    public async ValueTask<string?> GetAsync(string url)
    {
        var request = httpContextAccessor.HttpContext?.Request;
        var resolved = SafeUrl.Resolve(url, request?.PathBase ?? default);
        if (resolved is null || !resolved.StartsWith('/') || resolved.StartsWith("//", StringComparison.Ordinal))
        {
            return resolved;
        }

        var site = await siteService.GetSiteSettingsAsync();
        if (!string.IsNullOrWhiteSpace(site.BaseUrl))
        {
            return site.BaseUrl.TrimEnd('/') + resolved;
        }

        return request is null ? resolved : $"{request.Scheme}://{request.Host}{resolved}";
    }
}
