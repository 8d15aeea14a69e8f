namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a new item is stored.</summary>
public class CreateContentFieldContext : ContentFieldContextBase
{
    public CreateContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
