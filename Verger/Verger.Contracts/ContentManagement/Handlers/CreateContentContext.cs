namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when a new item is stored.</summary>
public class CreateContentContext : ContentContextBase
{
    public CreateContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    /// <summary>Set by a handler that does not let it happen.</summary>
    public bool Cancel { get; set; }
}
