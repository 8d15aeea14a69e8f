namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a stored item is read.</summary>
public class LoadContentContext : ContentContextBase
{
    public LoadContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
