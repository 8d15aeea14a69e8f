using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace Verger.Site.Settings;

internal sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([SettingsPermissions.ManageSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [SettingsPermissions.ManageSettings] }];
}
