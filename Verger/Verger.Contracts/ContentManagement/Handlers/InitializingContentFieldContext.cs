namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a new item gets its first values.</summary>
public class InitializingContentFieldContext : ContentFieldContextBase
{
    public InitializingContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
