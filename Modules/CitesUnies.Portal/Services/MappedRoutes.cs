using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace CitesUnies.Portal.Services;

/// <summary>Reads the routes from ASP.NET Core: those of controllers, which are known from the start, and those of endpoints, once they are mapped.</summary>
public sealed class MappedRoutes(IActionDescriptorCollectionProvider actions, EndpointDataSource endpoints) : IMappedRoutes
{
    /// <inheritdoc/>
    public bool Answers(string path)
        => actions.ActionDescriptors.Items.Select(action => action.AttributeRouteInfo?.Template)
            .Concat(endpoints.Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText))
            .Any(template => template is not null && Matches(template, path));

    /// <summary>Whether a route answers a path: it begins with words, not with a parameter, and fits.</summary>
    /// <param name="template">The route's template, as <c>agenda/{slug}</c>.</param>
    /// <param name="path">The path, without the slash before it.</param>
    public static bool Matches(string template, string path)
    {
        var parsed = TemplateParser.Parse(template.TrimStart('/', '~'));
        return parsed.Segments is [{ IsSimple: true, Parts: [{ IsLiteral: true }] }, ..]
            && new TemplateMatcher(parsed, []).TryMatch("/" + path, []);
    }
}
