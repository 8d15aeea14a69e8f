namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when an item is copied.</summary>
public class CloneContentFieldContext : ContentFieldContextBase
{
    public CloneContentFieldContext(ContentItem contentItem, ContentItem cloneContentItem)
        : base(contentItem) => CloneContentItem = cloneContentItem;

    /// <summary>The copy.</summary>
    public ContentItem CloneContentItem { get; set; }
}
