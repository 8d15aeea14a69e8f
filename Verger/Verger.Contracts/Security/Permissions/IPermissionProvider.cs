namespace OrchardCore.Security.Permissions;

/// <summary>The permissions of a feature.</summary>
public interface IPermissionProvider
{
    /// <summary>All of them.</summary>
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>Which roles have which when the feature is enabled for the first time.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
