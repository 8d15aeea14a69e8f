namespace OrchardCore.Autoroute.Models;

/// <summary>Settings of the autoroute part.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether an editor may write the path.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>The Liquid expression that computes a path when there is none.</summary>
    public string? Pattern { get; set; } = "{{ Model.ContentItem | display_text | slugify }}";

    /// <summary>Whether an editor may make the item the home page.</summary>
    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether an editor may ask for the path to be computed again.</summary>
    public bool AllowUpdatePath { get; set; }

    /// <summary>Whether a contained item may go without an address.</summary>
    public bool AllowDisabled { get; set; }

    /// <summary>Whether an item may route the items that it contains.</summary>
    public bool AllowRouteContainedItems { get; set; }

    /// <summary>Whether the part belongs to contained items, whose routes their container manages.</summary>
    public bool ManageContainedItemRoutes { get; set; }

    /// <summary>Whether a contained item may have a path that stands alone.</summary>
    public bool AllowAbsolutePath { get; set; }
}
