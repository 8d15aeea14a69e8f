using CitesUnies.OutputCache.Models;
using CitesUnies.Portal.Caching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace CitesUnies.OutputCache.Services;

/// <summary>
/// Which answers are kept, and until when: whole pages for people of whom the request tells nothing (no cookie, no credentials), which set no
/// cookie and do not forbid it. See https://learn.microsoft.com/aspnet/core/performance/caching/output and RFC 9111.
/// </summary>
public sealed class PagePolicy : IOutputCachePolicy
{
    private const string NotedAs = "CitesUnies.OutputCache";

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var request = context.HttpContext.Request;
        var tellsNothing = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && StringValues.IsNullOrEmpty(request.Headers.Cookie) && StringValues.IsNullOrEmpty(request.Headers.Authorization);

        context.EnableOutputCaching = tellsNothing;
        context.AllowCacheLookup = tellsNothing;
        context.AllowCacheStorage = tellsNothing;
        context.AllowLocking = true;
        context.CacheVaryByRules.QueryKeys = "*";
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public async ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellationToken)
    {
        var httpContext = context.HttpContext;
        if (PageInProgress.Of(httpContext) is not { } page || !IsForEverybody(httpContext) || Lifetime(httpContext.RequestServices, page.Learnt) is not { } lifetime)
        {
            context.AllowCacheStorage = false;
            return;
        }

        string[] tags = [CacheTags.Site, .. page.Learnt.Tags];
        context.Tags.UnionWith(tags);
        context.ResponseExpirationTimeSpan = lifetime;
        await httpContext.RequestServices.GetRequiredService<ITagCache>().TagAsync(NotedAs, tags);
    }

    private static bool IsForEverybody(HttpContext httpContext)
    {
        var response = httpContext.Response;
        return response.StatusCode == StatusCodes.Status200OK
            && response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is true
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie)
            && httpContext.User.Identity?.IsAuthenticated is not true
            && !(CacheControlHeaderValue.TryParse(response.Headers.CacheControl.ToString(), out var control) && (control.NoStore || control.NoCache || control.Private));
    }

    private static TimeSpan? Lifetime(IServiceProvider services, CacheContext learnt)
    {
        var lifetime = TimeSpan.FromMinutes(services.GetRequiredService<IOptions<PageCacheSettings>>().Value.Minutes);
        if (learnt.ExpiresAfter is { } after && after < lifetime)
        {
            lifetime = after;
        }

        if (learnt.ExpiresOn is { } moment && moment - services.GetRequiredService<IClock>().UtcNow is var left && left < lifetime)
        {
            lifetime = left;
        }

        return lifetime > TimeSpan.Zero ? lifetime : null;
    }
}
