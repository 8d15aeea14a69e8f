using OrchardCore;
using OrchardCore.Security.Permissions;

namespace Verger.Content.Layers;

internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission _manageLayers = new("ManageLayers", "Manage layers");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([_manageLayers]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [_manageLayers] }];
}
