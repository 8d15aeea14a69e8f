using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Seo;

namespace Verger.Content.Seo;

/// <summary>Serves <c>/robots.txt</c> (RFC 9309), put together from what the features tell robots.</summary>
internal static class RobotsEndpoint
{
    private static readonly string[] _methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRobots(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/" + SeoConstants.RobotsFileName, _methods, ServeAsync);

    private static async Task ServeAsync(HttpContext context)
    {
        var content = new StringBuilder();
        foreach (var provider in context.RequestServices.GetServices<IRobotsProvider>())
        {
            if (await provider.GetContentAsync() is { Length: > 0 } lines)
            {
                content.Append(lines).Append('\n');
            }
        }

        await Results.Text(content.ToString(), "text/plain; charset=utf-8").ExecuteAsync(context);
    }
}
