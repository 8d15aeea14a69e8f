using OrchardCore;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Verger.Content.Contents;

/// <summary>What content can be asked permission for, and who has it by default: everyone reads what is published.</summary>
internal sealed class Permissions : IPermissionProvider
{
    private static readonly Permission[] _all =
    [
        CommonPermissions.PublishContent, CommonPermissions.PublishOwnContent,
        CommonPermissions.EditContent, CommonPermissions.EditOwnContent,
        CommonPermissions.DeleteContent, CommonPermissions.DeleteOwnContent,
        CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent,
        CommonPermissions.PreviewContent, CommonPermissions.PreviewOwnContent,
        CommonPermissions.CloneContent, CommonPermissions.CloneOwnContent,
        CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _all },
        new() { Name = OrchardCoreConstants.Roles.Anonymous, Permissions = [CommonPermissions.ViewContent] },
        new() { Name = OrchardCoreConstants.Roles.Authenticated, Permissions = [CommonPermissions.ViewContent] },
    ];
}
