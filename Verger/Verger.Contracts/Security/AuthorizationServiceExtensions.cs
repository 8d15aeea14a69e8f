using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks about permissions.</summary>
public static partial class AuthorizationServiceExtensions
{
    /// <summary>Whether the user has the permission.</summary>
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission permission)
        => AuthorizeAsync(service, user, permission, null);

    /// <summary>Whether the user has the permission for that resource.</summary>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission permission, object? resource)
        => user is not null && (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;
}
