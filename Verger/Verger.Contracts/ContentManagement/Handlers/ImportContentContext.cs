namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when an item arrives from elsewhere.</summary>
public class ImportContentContext : ContentContextBase
{
    public ImportContentContext(ContentItem contentItem, ContentItem? originalContentItem = null)
        : base(contentItem) => OriginalContentItem = originalContentItem;

    /// <summary>The stored version that the imported one takes the place of, if any.</summary>
    public ContentItem? OriginalContentItem { get; set; }
}
