using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Verger.Content.Contents.Security;

/// <summary>The permissions of each securable content type.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        from definition in await definitions.ListTypeDefinitionsAsync()
        where definition.IsSecurable()
        from template in ContentTypePermissionsHelper.PermissionTemplates.Values
        select ContentTypePermissionsHelper.CreateDynamicPermission(template, definition);

    // Who may edit all content may edit that of each type: nobody starts with more.
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
