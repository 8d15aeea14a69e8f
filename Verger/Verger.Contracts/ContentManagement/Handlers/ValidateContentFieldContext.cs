namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when an item is checked.</summary>
public class ValidateContentFieldContext : ContentFieldContextBase
{
    public ValidateContentFieldContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    /// <summary>What was found so far.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}
