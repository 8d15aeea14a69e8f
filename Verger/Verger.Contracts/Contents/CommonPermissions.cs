using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>What content can be asked permission for. Publishing implies editing, editing implies viewing, previewing and cloning; each implies the same on one's own.</summary>
public static class CommonPermissions
{
    /// <summary>Publishing or unpublishing what others wrote.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content for others");

    /// <summary>Publishing or unpublishing one's own.</summary>
    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish or unpublish own content", [PublishContent]);

    /// <summary>Editing what others wrote.</summary>
    public static readonly Permission EditContent = new("EditContent", "Edit content for others", [PublishContent]);

    /// <summary>Editing one's own.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Edit own content", [EditContent, PublishOwnContent]);

    /// <summary>Deleting what others wrote.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content for others");

    /// <summary>Deleting one's own.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete own content", [DeleteContent]);

    /// <summary>Viewing all content.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "View all content", [EditContent]);

    /// <summary>Viewing one's own.</summary>
    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "View own content", [ViewContent, EditOwnContent]);

    /// <summary>Previewing what others wrote.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", [EditContent]);

    /// <summary>Previewing one's own.</summary>
    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "Preview own content", [PreviewContent, EditOwnContent]);

    /// <summary>Cloning what others wrote.</summary>
    public static readonly Permission CloneContent = new("CloneContent", "Clone content", [EditContent]);

    /// <summary>Cloning one's own.</summary>
    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Clone own content", [CloneContent, EditOwnContent]);

    /// <summary>Listing content in the dashboard.</summary>
    public static readonly Permission ListContent = new("ListContent", "List content items");

    /// <summary>Giving content to someone else.</summary>
    public static readonly Permission EditContentOwner = new("EditContentOwner", "Edit the owner of a content item");

    /// <summary>Using the content interface for programs.</summary>
    public static readonly Permission AccessContentApi = new("AccessContentApi", "Access content via the api");

    /// <summary>The permission for one's own, by the name of the permission for all.</summary>
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new()
    {
        [PublishContent.Name] = PublishOwnContent,
        [EditContent.Name] = EditOwnContent,
        [DeleteContent.Name] = DeleteOwnContent,
        [ViewContent.Name] = ViewOwnContent,
        [PreviewContent.Name] = PreviewOwnContent,
        [CloneContent.Name] = CloneOwnContent,
    };
}
