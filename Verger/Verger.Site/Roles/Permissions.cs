using OrchardCore;
using OrchardCore.Roles;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Verger.Site.Roles;

internal sealed class Permissions : IPermissionProvider
{
    private readonly Permission[] _permissions = [RolesPermissions.ManageRoles, StandardPermissions.SiteOwner];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions }];
}
