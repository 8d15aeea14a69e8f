using OrchardCore.Security;

namespace OrchardCore.Roles;

/// <summary>The roles that every site has and that cannot be removed.</summary>
public interface ISystemRoleProvider
{
    /// <summary>All of them.</summary>
    IEnumerable<IRole> GetSystemRoles();

    /// <summary>The one that may do everything.</summary>
    IRole GetAdminRole();

    /// <summary>Whether that role is one of them.</summary>
    bool IsSystemRole(string name);
}
