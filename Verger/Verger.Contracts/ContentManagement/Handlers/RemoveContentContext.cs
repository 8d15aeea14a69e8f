namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The item when an item is removed, or a draft discarded.</summary>
public class RemoveContentContext : ContentContextBase
{
    public RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem) => NoActiveVersionLeft = noActiveVersionLeft;

    /// <summary>Whether the whole item goes; false when something published stays.</summary>
    public bool NoActiveVersionLeft { get; }

    /// <summary>Set by a handler that does not let it happen.</summary>
    public bool Cancel { get; set; }
}
