using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Permissions that belong to no feature.</summary>
public static class StandardPermissions
{
    /// <summary>Everything.</summary>
    public static readonly Permission SiteOwner = new("SiteOwner", "Site Owners Permission", isSecurityCritical: true);
}
