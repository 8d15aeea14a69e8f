namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a version is published, or unpublished.</summary>
public class PublishContentContext : ContentContextBase
{
    public PublishContentContext(ContentItem contentItem, ContentItem? previousContentItem)
        : base(contentItem)
    {
        PublishingItem = contentItem;
        PreviousItem = previousContentItem;
    }

    /// <summary>The version that becomes visible; when unpublishing, see <see cref="PreviousItem"/>.</summary>
    public ContentItem? PublishingItem { get; set; }

    /// <summary>The version that was visible until now, if any.</summary>
    public ContentItem? PreviousItem { get; set; }

    /// <summary>Set by a handler that does not let it happen.</summary>
    public bool Cancel { get; set; }
}
