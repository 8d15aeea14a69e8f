namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when an item of a type is made: its parts are put in.</summary>
public class ActivatingContentFieldContext : ContentFieldContextBase
{
    public ActivatingContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }
}
