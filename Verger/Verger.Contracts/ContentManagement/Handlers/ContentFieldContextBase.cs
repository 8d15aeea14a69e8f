using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every step of an item's life tells the handlers of its fields.</summary>
public abstract class ContentFieldContextBase
{
    protected ContentFieldContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; protected set; }

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; set; } = null!;

    /// <summary>The name under which the field's part is attached to the type.</summary>
    public string PartName { get; set; } = null!;
}
