using OrchardCore;
using OrchardCore.Security.Permissions;
using OrchardCore.Sitemaps;

namespace Verger.Content.Sitemaps;

/// <summary>What sitemaps can be asked permission for.</summary>
internal sealed class Permissions : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([SitemapsPermissions.ManageSitemaps]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [SitemapsPermissions.ManageSitemaps] }];
}
