using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore;
using OrchardCore.Security;

namespace Verger.Site.Roles;

/// <summary>Grants what the roles of a user grant: those that they were given, and the role of everyone who is signed in or who is not.</summary>
internal sealed class RolePermissionsHandler(RoleRegister roles, IPermissionGrantingService granting) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded)
        {
            return;
        }

        foreach (var name in RolesOf(context.User))
        {
            if (await GrantsAsync(name, requirement))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }

    private async ValueTask<bool> GrantsAsync(string name, PermissionRequirement requirement)
        => name.Equals(OrchardCoreConstants.Roles.Administrator, StringComparison.OrdinalIgnoreCase)
            || (await roles.FindAsync(name) is { } role && granting.IsGranted(requirement, role.RoleClaims.Select(claim => claim.ToClaim())));

    private static IEnumerable<string> RolesOf(ClaimsPrincipal user)
        => user.Identity is { IsAuthenticated: true }
            ? user.FindAll(ClaimTypes.Role).Select(claim => claim.Value).Append(OrchardCoreConstants.Roles.Authenticated)
            : [OrchardCoreConstants.Roles.Anonymous];
}
