namespace OrchardCore.ContentManagement;

/// <summary>Knows one kind of handle, told by its prefix.</summary>
public interface IContentHandleProvider
{
    /// <summary>Providers are asked in ascending order.</summary>
    int Order { get; }

    /// <summary>The content item id, null when the handle is of another kind or leads nowhere.</summary>
    Task<string?> GetContentItemIdAsync(string handle);
}
