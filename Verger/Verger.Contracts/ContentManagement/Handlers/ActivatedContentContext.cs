namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when the parts of a new item are in.</summary>
public class ActivatedContentContext : ContentContextBase
{
    public ActivatedContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
