using OrchardCore.ContentManagement;

namespace OrchardCore.Lists.Models;

/// <summary>The list that an item is in. On the item alone: its type does not know of it.</summary>
public class ContainedPart : ContentPart
{
    /// <summary>The item that is the list.</summary>
    public string? ListContentItemId { get; set; }

    /// <summary>The type of that item.</summary>
    public string? ListContentType { get; set; }

    /// <summary>Its place in the list, where the list is ordered by hand.</summary>
    public int Order { get; set; }
}
