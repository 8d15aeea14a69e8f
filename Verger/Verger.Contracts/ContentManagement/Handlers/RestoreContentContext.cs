namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when an old version is made the latest again.</summary>
public class RestoreContentContext : ContentContextBase
{
    public RestoreContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
