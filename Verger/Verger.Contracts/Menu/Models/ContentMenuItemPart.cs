using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu entry that leads to a content item, chosen in the field <c>SelectedContentItem</c> (a content picker) of this part.</summary>
public class ContentMenuItemPart : ContentPart
{
    /// <summary>Whether the entry is hidden from those who may not view the item.</summary>
    public bool CheckContentPermissions { get; set; }
}
