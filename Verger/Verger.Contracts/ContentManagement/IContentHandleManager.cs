namespace OrchardCore.ContentManagement;

/// <summary>Finds an item by a handle, such as <c>alias:main-menu</c> or <c>slug:about</c>.</summary>
public interface IContentHandleManager
{
    /// <summary>The content item id, null when no provider knows the handle.</summary>
    Task<string?> GetContentItemIdAsync(string handle);
}
