using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Verger.Site.Roles;

internal sealed class PermissionGrantingService : IPermissionGrantingService
{
    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims)
    {
        var granting = new HashSet<string>(StringComparer.Ordinal) { StandardPermissions.SiteOwner.Name };
        Collect(requirement.Permission, granting);
        foreach (var claim in claims)
        {
            if (claim.Type == Permission.ClaimType && granting.Contains(claim.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static void Collect(Permission permission, HashSet<string> granting)
    {
        // A permission seen before has brought what implies it, so that a circle ends.
        if (!granting.Add(permission.Name))
        {
            return;
        }

        foreach (var implying in permission.ImpliedBy ?? [])
        {
            Collect(implying, granting);
        }
    }
}
