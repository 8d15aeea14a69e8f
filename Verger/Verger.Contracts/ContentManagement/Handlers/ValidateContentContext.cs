namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when an item is checked.</summary>
public class ValidateContentContext : ContentContextBase
{
    public ValidateContentContext(ContentItem contentItem)
        : base(contentItem)
    {
    }

    /// <summary>What was found so far.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}
