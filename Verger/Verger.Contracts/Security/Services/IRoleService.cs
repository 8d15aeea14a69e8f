using System.Security.Claims;

namespace OrchardCore.Security.Services;

/// <summary>The roles of the site.</summary>
public interface IRoleService
{
    /// <summary>All roles.</summary>
    Task<IEnumerable<IRole>> GetRolesAsync();

    /// <summary>What the users of that role have.</summary>
    Task<IEnumerable<Claim>> GetRoleClaimsAsync(string role, CancellationToken cancellationToken = default);

    /// <summary>The roles' names in upper case.</summary>
    Task<IEnumerable<string>> GetNormalizedRoleNamesAsync();

    /// <summary>Whether who has that role may do everything.</summary>
    ValueTask<bool> IsAdminRoleAsync(string role);

    /// <summary>Whether that role is one that every site has.</summary>
    ValueTask<bool> IsSystemRoleAsync(string role);
}
