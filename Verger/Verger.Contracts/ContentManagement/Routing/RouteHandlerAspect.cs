namespace OrchardCore.ContentManagement.Routing;

/// <summary>The address that an item wants; filled by the handlers of its parts.</summary>
public class RouteHandlerAspect
{
    /// <summary>The path below the root of the site, or below the container's.</summary>
    public string? Path { get; set; }

    /// <summary>Whether a contained item's path stands alone.</summary>
    public bool Absolute { get; set; }

    /// <summary>Whether the item has no address.</summary>
    public bool Disabled { get; set; }
}
