namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when an item is copied.</summary>
public class CloneContentContext : ContentContextBase
{
    public CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem)
        : base(contentItem) => CloneContentItem = cloneContentItem;

    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; }
}
