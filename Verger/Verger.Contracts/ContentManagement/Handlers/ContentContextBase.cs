namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What every step of an item's life tells its handlers.</summary>
public abstract class ContentContextBase
{
    protected ContentContextBase(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; protected set; }
}
