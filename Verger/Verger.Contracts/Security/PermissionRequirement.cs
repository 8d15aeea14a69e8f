using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Asks whether a user has a permission.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    /// <summary>Asks for that permission.</summary>
    public PermissionRequirement(Permission permission)
    {
        ArgumentNullException.ThrowIfNull(permission);
        Permission = permission;
    }

    /// <summary>The permission.</summary>
    public Permission Permission { get; set; }
}
