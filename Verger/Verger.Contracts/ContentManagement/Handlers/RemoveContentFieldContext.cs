namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The field when an item is removed, or a draft discarded.</summary>
public class RemoveContentFieldContext : ContentFieldContextBase
{
    public RemoveContentFieldContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem) => NoActiveVersionLeft = noActiveVersionLeft;

    /// <summary>Whether the whole item goes; false when something published stays.</summary>
    public bool NoActiveVersionLeft { get; }
}
