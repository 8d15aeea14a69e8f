using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>What the feature <c>OrchardCore.Roles</c> asks permission for.</summary>
public static class RolesPermissions
{
    /// <summary>Changing roles.</summary>
    public static readonly Permission ManageRoles = new("ManageRoles", "Managing Roles", isSecurityCritical: true);
}
