using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace Verger.Content.Autoroute;

/// <summary>Leads the address of an item to the action that displays it. Any other address is left to other routes.</summary>
public sealed class AutorouteTransformer(IAutorouteEntries entries, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    /// <inheritdoc/>
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var (found, entry) = await entries.TryGetEntryByPathAsync(httpContext.Request.Path.Value ?? "");
        if (!found)
        {
            return null!;
        }

        return new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId };
    }
}
