using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>Makes an item a menu. Its entries are in its <see cref="MenuItemsListPart"/>.</summary>
public class MenuPart : ContentPart;
