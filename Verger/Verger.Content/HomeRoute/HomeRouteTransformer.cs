using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace Verger.Content.HomeRoute;

/// <summary>Leads <c>/</c> to the action that the site's settings name.</summary>
public sealed class HomeRouteTransformer : DynamicRouteValueTransformer
{
    /// <inheritdoc/>
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var site = await httpContext.RequestServices.GetRequiredService<ISiteService>().GetSiteSettingsAsync();

        // A copy: routing adds to what it is given, and the settings are shared. Null means that this route does not apply.
        return site.HomeRoute is { Count: > 0 } homeRoute ? new RouteValueDictionary(homeRoute) : null!;
    }
}
