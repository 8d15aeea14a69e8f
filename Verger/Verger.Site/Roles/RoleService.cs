using System.Security.Claims;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Services;

namespace Verger.Site.Roles;

internal sealed class RoleService(RoleRegister roles, ISystemRoleProvider systemRoles) : IRoleService
{
    public async Task<IEnumerable<IRole>> GetRolesAsync() => await roles.GetAsync();

    public async Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default)
        => (await roles.FindAsync(role))?.RoleClaims.Select(claim => claim.ToClaim()) ?? [];

    public async Task<IEnumerable<string>> GetNormalizedRoleNamesAsync() => (await roles.GetAsync()).Select(role => role.NormalizedRoleName);

    public ValueTask<bool> IsAdminRoleAsync(string role)
        => ValueTask.FromResult(string.Equals(systemRoles.GetAdminRole().RoleName, role, StringComparison.OrdinalIgnoreCase));

    public ValueTask<bool> IsSystemRoleAsync(string role) => ValueTask.FromResult(systemRoles.IsSystemRole(role));
}
