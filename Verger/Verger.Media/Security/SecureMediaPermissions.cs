using OrchardCore;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;

namespace Verger.Media.Security;

/// <summary>The permissions to view media: all, the root's, and those of the folders that there are.</summary>
internal sealed class SecureMediaPermissions(IMediaFileStore files) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync()
    {
        var permissions = new List<Permission> { MediaPermissions.ViewMedia, MediaPermissions.ViewRootMedia };
        await foreach (var entry in files.GetDirectoryContentAsync())
        {
            if (entry.IsDirectory)
            {
                permissions.Add(FolderPermission.Of(entry.Name));
            }
        }

        return permissions;
    }

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [MediaPermissions.ViewMedia] },
        new() { Name = OrchardCoreConstants.Roles.Anonymous, Permissions = [MediaPermissions.ViewMedia] },
        new() { Name = OrchardCoreConstants.Roles.Authenticated, Permissions = [MediaPermissions.ViewMedia] },
    ];
}
