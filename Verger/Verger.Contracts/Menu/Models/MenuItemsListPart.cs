using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>The entries of a menu, or those below an entry: content items stored inside this one.</summary>
public class MenuItemsListPart : ContentPart
{
    /// <summary>The entries in order.</summary>
    public List<ContentItem> MenuItems { get; set; } = [];
}
