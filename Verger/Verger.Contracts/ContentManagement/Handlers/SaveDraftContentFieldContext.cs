namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when a draft is stored.</summary>
public class SaveDraftContentFieldContext : ContentFieldContextBase
{
    public SaveDraftContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
