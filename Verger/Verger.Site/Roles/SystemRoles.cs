using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace Verger.Site.Roles;

internal sealed class SystemRoles : ISystemRoleProvider
{
    private readonly Role[] _roles =
    [
        Named(OrchardCoreConstants.Roles.Administrator, "A system role that grants all permissions to the assigned users."),
        Named(OrchardCoreConstants.Roles.Authenticated, "A system role representing all authenticated users."),
        Named(OrchardCoreConstants.Roles.Anonymous, "A system role representing all non-authenticated users."),
    ];

    public IEnumerable<IRole> GetSystemRoles() => _roles;

    public IRole GetAdminRole() => _roles[0];

    public bool IsSystemRole(string name) => Array.Exists(_roles, role => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase));

    private static Role Named(string name, string description)
        => new() { RoleName = name, NormalizedRoleName = name.ToUpperInvariant(), RoleDescription = description };
}
