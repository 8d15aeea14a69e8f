using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using Verger.Expressions;

namespace Verger.Engine.Expressions.Filters;

/// <summary><c>{{ Model.ContentItem | display_url }}</c>: the address of the item's own page.</summary>
internal sealed class DisplayUrlFilter(IServiceProvider services) : IExpressionFilter
{
    public string Name => "display_url";

    public async ValueTask<object?> ApplyAsync(object? input, IReadOnlyList<object?> arguments)
    {
        if (input is not IContent content)
        {
            return null;
        }

        // Asked for here, since what manages content has handlers that render expressions.
        var metadata = await services.GetRequiredService<IContentManager>().PopulateAspectAsync<ContentItemMetadata>(content);
        var links = services.GetService<LinkGenerator>();
        return metadata.DisplayRouteValues is not { } route || links is null ? null
            : services.GetService<IHttpContextAccessor>()?.HttpContext is { } context
                ? links.GetPathByRouteValues(context, null, route)
                : links.GetPathByRouteValues((string?)null, route);
    }
}
