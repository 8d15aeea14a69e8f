namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a stored version is changed in place.</summary>
public class UpdateContentContext : ContentContextBase
{
    public UpdateContentContext(ContentItem contentItem)
        : base(contentItem) => UpdatingItem = contentItem;

    /// <summary>The version that is changed.</summary>
    public ContentItem UpdatingItem { get; set; }
}
