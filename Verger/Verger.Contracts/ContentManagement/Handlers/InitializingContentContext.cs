namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a new item gets its first values.</summary>
public class InitializingContentContext : ContentContextBase
{
    public InitializingContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
