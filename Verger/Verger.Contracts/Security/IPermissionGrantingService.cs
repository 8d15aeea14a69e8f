using System.Security.Claims;

namespace OrchardCore.Security;

/// <summary>Whether claims grant a permission.</summary>
public interface IPermissionGrantingService
{
    /// <summary>Whether the permission, or one that implies it, is among the claims.</summary>
    bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims);
}
