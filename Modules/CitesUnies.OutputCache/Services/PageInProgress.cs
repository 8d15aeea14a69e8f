using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace CitesUnies.OutputCache.Services;

/// <summary>A page that is being made for the cache.</summary>
/// <param name="Learnt">What it was found to depend on, and how long it holds.</param>
/// <param name="AsOf"><see cref="PageRemovals.Count"/> before anything was read for it.</param>
public sealed record PageInProgress(CacheContext Learnt, long AsOf)
{
    /// <summary>The page of that request; null when it is not made for the cache.</summary>
    public static PageInProgress? Of(HttpContext? httpContext) => httpContext?.Items[typeof(PageInProgress)] as PageInProgress;

    /// <summary>Lets the request’s shapes and services tell what the page depends on.</summary>
    public static void Begin(HttpContext httpContext, ICacheScopeManager scopes, PageRemovals removals)
    {
        var page = new PageInProgress(new CacheContext("page"), removals.Count);
        httpContext.Items[typeof(PageInProgress)] = page;
        scopes.EnterScope(page.Learnt);
    }
}
