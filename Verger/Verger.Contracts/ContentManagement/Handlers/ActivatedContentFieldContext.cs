namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when the parts of a new item are in.</summary>
public class ActivatedContentFieldContext : ContentFieldContextBase
{
    public ActivatedContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
