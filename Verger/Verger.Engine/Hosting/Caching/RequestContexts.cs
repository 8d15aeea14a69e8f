using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace Verger.Engine.Hosting.Caching;

/// <summary>
/// Knows the contexts <c>route</c> (the path), <c>query</c> and <c>query:{name}</c>, <c>user</c> and <c>user.roles</c>;
/// where both the user and the roles are asked, the user tells more.
/// </summary>
internal sealed class RequestContexts(IHttpContextAccessor httpContextAccessor) : ICacheContextProvider
{
    private const string QueryPrefix = "query:";

    public Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries)
    {
        if (httpContextAccessor.HttpContext is not { } httpContext)
        {
            return Task.CompletedTask;
        }

        string[] asked = [.. contexts.Order(StringComparer.OrdinalIgnoreCase)];
        foreach (var context in asked)
        {
            if (ValueOf(context, asked, httpContext) is { } value)
            {
                entries.Add(new CacheContextEntry(context, value));
            }
        }

        return Task.CompletedTask;
    }

    private static string? ValueOf(string context, string[] asked, HttpContext httpContext)
    {
        var request = httpContext.Request;
        var user = httpContext.User;
        return context.ToLowerInvariant() switch
        {
            "route" => (request.PathBase + request.Path).Value?.ToLowerInvariant(),
            "query" => request.QueryString.Value,
            "user" => user.Identity?.IsAuthenticated is true ? user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.Identity.Name : "anonymous",
            "user.roles" when asked.Contains("user", StringComparer.OrdinalIgnoreCase) => null,
            "user.roles" => Roles(user),
            _ when context.StartsWith(QueryPrefix, StringComparison.OrdinalIgnoreCase) => request.Query[context[QueryPrefix.Length..]].ToString(),
            _ => null,
        };
    }

    private static string Roles(ClaimsPrincipal user) => user.Identity?.IsAuthenticated is true
        ? string.Join('|', user.FindAll(claim => claim.Type == ClaimTypes.Role || claim.Type == "role").Select(claim => claim.Value).Order(StringComparer.Ordinal))
        : "anonymous";
}
