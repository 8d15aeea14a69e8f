using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace Verger.Content.Autoroute;

/// <summary>
/// Makes links to the page of an item use its own address: wherever routing is asked for the URL of the action that displays items,
/// it is given the item's path instead of the action's route.
/// </summary>
/// <param name="inner">ASP.NET Core's own scheme, for everything else.</param>
/// <param name="entries">The addresses.</param>
/// <param name="options">The names of the action and its route values.</param>
internal sealed class AutorouteAddressScheme(
    IEndpointAddressScheme<RouteValuesAddress> inner,
    IAutorouteEntries entries,
    IOptions<AutorouteOptions> options) : IEndpointAddressScheme<RouteValuesAddress>
{
    // Routing keeps what it computes of an endpoint by the endpoint, so each address has one for as long as it is known.
    private readonly ConditionalWeakTable<AutorouteEntry, Endpoint[]> _endpoints = [];

    /// <inheritdoc/>
    public IEnumerable<Endpoint> FindEndpoints(RouteValuesAddress address) =>
        IsDisplayOfItem(address.ExplicitValues, out var contentItemId) && Find(contentItemId) is { } entry
            ? _endpoints.GetValue(entry, CreateEndpoint)
            : inner.FindEndpoints(address);

    private bool IsDisplayOfItem(RouteValueDictionary values, out string contentItemId)
    {
        contentItemId = values[options.Value.ContentItemIdKey]?.ToString() ?? "";
        if (contentItemId.Length == 0)
        {
            return false;
        }

        foreach (var (name, value) in options.Value.GlobalRouteValues)
        {
            if (!string.Equals(values[name]?.ToString(), value?.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    // Routing asks synchronously. The addresses are in memory but for the first time, when they are read.
    private AutorouteEntry? Find(string contentItemId) =>
        entries.TryGetEntryByContentItemIdAsync(contentItemId).GetAwaiter().GetResult() is (true, var entry) ? entry : null;

    private Endpoint[] CreateEndpoint(AutorouteEntry entry)
    {
        // Given as defaults, the values that lead here are not added to the URL as a query.
        var values = new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId };
        var segments = entry.Path.Split('/').Select(segment => RoutePatternFactory.Segment(RoutePatternFactory.LiteralPart(segment)));
        var pattern = RoutePatternFactory.Pattern(entry.Path, values, null, segments);
        return [new RouteEndpoint(static _ => Task.CompletedTask, pattern, 0, null, entry.Path)];
    }
}
