namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a new version is made from another.</summary>
public class VersionContentContext : ContentContextBase
{
    public VersionContentContext(ContentItem contentItem, ContentItem buildingContentItem)
        : base(contentItem) => BuildingContentItem = buildingContentItem;

    /// <summary>The new version.</summary>
    public ContentItem BuildingContentItem { get; set; }
}
