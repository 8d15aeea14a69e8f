using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>
/// The permissions of one content type, made from those of all: <c>Edit_NewsArticle</c> from <c>EditContent</c>. Each is implied by the one that it is
/// made from, and implies among its type's what that one implies among all.
/// <see href="https://docs.orchardcore.net/en/latest/reference/modules/Security/Permissions/">Orchard Core › Permissions</see>.
/// </summary>
public static class ContentTypePermissionsHelper
{
    /// <summary>What the permissions of a type are made from, by the name of the permission for all types. In the names, <c>{0}</c> is the type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = MakeTemplates();

    private static readonly ConcurrentDictionary<(string Template, string Type), Permission> _made = new();

    /// <summary>What the permissions of a type are made from for that permission; null when types have none of it.</summary>
    public static Permission? ConvertToDynamicPermission(Permission permission) => PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>The permission of a type.</summary>
    /// <param name="template">What it is made from.</param>
    /// <param name="typeDefinition">The type; people read its display name.</param>
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
        => Make(template, typeDefinition.Name, typeDefinition.DisplayName);

    /// <summary>The permission of a type.</summary>
    /// <param name="template">What it is made from.</param>
    /// <param name="contentType">The type's name.</param>
    public static Permission CreateDynamicPermission(Permission template, string contentType)
        => _made.GetOrAdd((template.Name, contentType), static (key, template) => Make(template, key.Type, key.Type), template);

    private static Permission Make(Permission template, string contentType, string displayName) => new(
        string.Format(CultureInfo.InvariantCulture, template.Name, contentType),
        string.Format(CultureInfo.InvariantCulture, template.Description ?? "", displayName),
        [.. (template.ImpliedBy ?? []).Select(implying => implying.Name.Contains("{0}", StringComparison.Ordinal) ? Make(implying, contentType, displayName) : implying)]);

    private static Dictionary<string, Permission> MakeTemplates()
    {
        var publish = new Permission("Publish_{0}", "Publish or unpublish {0} for others", [CommonPermissions.PublishContent]);
        var publishOwn = new Permission("PublishOwn_{0}", "Publish or unpublish {0}", [publish, CommonPermissions.PublishOwnContent]);
        var edit = new Permission("Edit_{0}", "Edit {0} for others", [publish, CommonPermissions.EditContent]);
        var editOwn = new Permission("EditOwn_{0}", "Edit {0}", [edit, publishOwn, CommonPermissions.EditOwnContent]);
        var delete = new Permission("Delete_{0}", "Delete {0} for others", [CommonPermissions.DeleteContent]);
        var deleteOwn = new Permission("DeleteOwn_{0}", "Delete {0}", [delete, CommonPermissions.DeleteOwnContent]);
        var view = new Permission("View_{0}", "View {0} by others", [edit, CommonPermissions.ViewContent]);
        var viewOwn = new Permission("ViewOwn_{0}", "View own {0}", [view, editOwn, CommonPermissions.ViewOwnContent]);
        var preview = new Permission("Preview_{0}", "Preview {0} by others", [edit, CommonPermissions.PreviewContent]);
        var previewOwn = new Permission("PreviewOwn_{0}", "Preview own {0}", [preview, editOwn, CommonPermissions.PreviewOwnContent]);
        var clone = new Permission("Clone_{0}", "Clone {0} by others", [edit, CommonPermissions.CloneContent]);
        var cloneOwn = new Permission("CloneOwn_{0}", "Clone own {0}", [clone, editOwn, CommonPermissions.CloneOwnContent]);
        var list = new Permission("ListContent_{0}", "List {0}", [CommonPermissions.ListContent]);
        var editOwner = new Permission("EditContentOwner_{0}", "Edit the owner of a {0}", [CommonPermissions.EditContentOwner]);
        return new()
        {
            [CommonPermissions.PublishContent.Name] = publish,
            [CommonPermissions.PublishOwnContent.Name] = publishOwn,
            [CommonPermissions.EditContent.Name] = edit,
            [CommonPermissions.EditOwnContent.Name] = editOwn,
            [CommonPermissions.DeleteContent.Name] = delete,
            [CommonPermissions.DeleteOwnContent.Name] = deleteOwn,
            [CommonPermissions.ViewContent.Name] = view,
            [CommonPermissions.ViewOwnContent.Name] = viewOwn,
            [CommonPermissions.PreviewContent.Name] = preview,
            [CommonPermissions.PreviewOwnContent.Name] = previewOwn,
            [CommonPermissions.CloneContent.Name] = clone,
            [CommonPermissions.CloneOwnContent.Name] = cloneOwn,
            [CommonPermissions.ListContent.Name] = list,
            [CommonPermissions.EditContentOwner.Name] = editOwner,
        };
    }
}
