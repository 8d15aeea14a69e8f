namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a new version is made from another.</summary>
public class VersionContentFieldContext : ContentFieldContextBase
{
    public VersionContentFieldContext(ContentItem contentItem, ContentItem buildingContentItem)
        : base(contentItem) => BuildingContentItem = buildingContentItem;

    /// <summary>The new version.</summary>
    public ContentItem BuildingContentItem { get; set; }
}
