namespace OrchardCore.Security.Permissions;

/// <summary>All permissions that there are.</summary>
public interface IPermissionService
{
    /// <summary>All of them.</summary>
    ValueTask<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>The one of that name; null when there is none.</summary>
    ValueTask<Permission?> FindByNameAsync(string name);
}
