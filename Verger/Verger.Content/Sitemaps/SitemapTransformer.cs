using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;

namespace Verger.Content.Sitemaps;

/// <summary>Leads the path of a sitemap to the action that serves it. Any other is left to other routes.</summary>
internal sealed class SitemapTransformer(ISitemapManager sitemaps) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = (httpContext.Request.Path.Value ?? "").Trim('/');
        var sitemap = (await sitemaps.GetSitemapsAsync()).FirstOrDefault(sitemap => sitemap.Enabled && string.Equals(sitemap.Path, path, StringComparison.OrdinalIgnoreCase));
        return sitemap is null ? null! : new RouteValueDictionary
        {
            ["Area"] = "OrchardCore.Sitemaps",
            ["Controller"] = "Sitemap",
            ["Action"] = "Index",
            ["sitemapId"] = sitemap.SitemapId,
        };
    }
}
