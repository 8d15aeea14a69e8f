using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;

namespace CitesUnies.Portal.Services;

/// <summary>
/// Writes into the head of a page that is no content item what search engines and social networks ask for: description, canonical address, Open Graph
/// (https://ogp.me). Content items have it from <c>SeoMetaPart</c>.
/// </summary>
public sealed class PageMetadata(IResourceManager resources, ISiteService siteService, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>Describes the page that is being made.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="description">What it holds, in a sentence.</param>
    /// <param name="path">Its one address, with the leading slash.</param>
    /// <param name="isIndexed">Whether search engines may list it.</param>
    public async Task DescribeAsync(string title, string description, string path, bool isIndexed = true)
    {
        var site = await siteService.GetSiteSettingsAsync();
        var url = RootOf(site) + path;

        resources.RegisterLink(new LinkEntry { Rel = "canonical", Href = url });
        resources.RegisterMeta(new MetaEntry { Name = "description", Content = description });
        if (!isIndexed)
        {
            resources.RegisterMeta(new MetaEntry { Name = "robots", Content = "noindex" });
        }

        OpenGraph("type", "website");
        OpenGraph("title", title);
        OpenGraph("description", description);
        OpenGraph("url", url);
        OpenGraph("site_name", site.SiteName);
        OpenGraph("locale", CultureInfo.CurrentUICulture.Name.Replace('-', '_'));
    }

    private string RootOf(ISite site)
        => !string.IsNullOrWhiteSpace(site.BaseUrl) ? site.BaseUrl.TrimEnd('/')
            : httpContextAccessor.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}"
            : string.Empty;

    private void OpenGraph(string property, string content)
        => resources.RegisterMeta(new MetaEntry { Property = "og:" + property, Content = content });
}
