namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a stored version is changed in place.</summary>
public class UpdateContentFieldContext : ContentFieldContextBase
{
    public UpdateContentFieldContext(ContentItem contentItem)
        : base(contentItem) => UpdatingItem = contentItem;

    /// <summary>The version that is changed.</summary>
    public ContentItem UpdatingItem { get; set; }
}
