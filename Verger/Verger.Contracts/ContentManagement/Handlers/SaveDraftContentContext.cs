namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a draft is stored.</summary>
public class SaveDraftContentContext : ContentContextBase
{
    public SaveDraftContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
