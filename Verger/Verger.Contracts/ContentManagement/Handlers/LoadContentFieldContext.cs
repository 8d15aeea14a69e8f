namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a stored item is read.</summary>
public class LoadContentFieldContext : ContentFieldContextBase
{
    public LoadContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
