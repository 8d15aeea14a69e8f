using CitesUnies.Portal.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Cache;

namespace CitesUnies.Portal.Audience;

/// <summary>Keeps the inside of reserved contents from who may not read it. Whoever shows, lists, indexes or exports such an inside asks here first.</summary>
public sealed class ReservedContent(IAuthorizationService authorization, IHttpContextAccessor httpContextAccessor, ICacheScopeManager cacheScopes)
{
    /// <summary>The lock that stands in place of the inside; null when who asks may read it.</summary>
    /// <param name="audience">What the content's field <c>Audience</c> holds.</param>
    /// <param name="url">The path of the content's page, to which logging in leads back.</param>
    public async ValueTask<ReservedLock?> LockAsync(string? audience, string url)
    {
        var kind = AudienceKind.Of(audience);
        if (kind.IsReserved)
        {
            // Whatever is cached around it is another for each role.
            cacheScopes.AddContexts("user.roles");
        }

        return !kind.IsReserved || await MayReadAsync() ? null
            : new ReservedLock(kind.Label, kind.Reason, "/Login?returnUrl=" + Uri.EscapeDataString(url));
    }

    // Outside of a request (a background task, an index) nobody asks, so nothing is given.
    private async Task<bool> MayReadAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, AudiencePermissions.ReadReservedContent);
}
