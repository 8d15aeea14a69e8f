namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a role of that name starts with.</summary>
public class PermissionStereotype
{
    /// <summary>The role's name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The permissions.</summary>
    public IEnumerable<Permission> Permissions { get; set; } = [];
}
