namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a version is published, or unpublished.</summary>
public class PublishContentFieldContext : ContentFieldContextBase
{
    public PublishContentFieldContext(ContentItem contentItem, ContentItem? previousContentItem)
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
