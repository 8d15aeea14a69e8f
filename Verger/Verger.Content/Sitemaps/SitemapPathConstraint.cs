using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Sitemaps.Models;

namespace Verger.Content.Sitemaps;

/// <summary>
/// Matches what may be the path of a sitemap. Without it the route of sitemaps, which are anywhere, would take part in every request, and make
/// what <see cref="SitemapTransformer"/> needs for each.
/// </summary>
internal sealed class SitemapPathConstraint : IRouteConstraint
{
    /// <summary>Its name in route patterns.</summary>
    public const string Name = "sitemap";

    /// <inheritdoc/>
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
        => values[routeKey] is string path && path.EndsWith(Sitemap.PathExtension, StringComparison.OrdinalIgnoreCase);
}
