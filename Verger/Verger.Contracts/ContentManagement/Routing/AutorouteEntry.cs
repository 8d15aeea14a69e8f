namespace OrchardCore.ContentManagement.Routing;

/// <summary>One address of the site and the content item that answers there.</summary>
/// <param name="contentItemId">The item, or the item that contains it.</param>
/// <param name="path">The path below the root of the site.</param>
/// <param name="containedContentItemId">The contained item that answers, or null.</param>
/// <param name="jsonPath">Where the contained item stands inside its container, or null.</param>
public class AutorouteEntry(string contentItemId, string path, string? containedContentItemId = null, string? jsonPath = null)
{
    /// <summary>The stored document of the item.</summary>
    public long DocumentId;

    /// <summary>The item, or the item that contains it.</summary>
    public string ContentItemId = contentItemId;

    /// <summary>The path below the root of the site.</summary>
    public string Path = path;

    /// <summary>The contained item that answers, or null.</summary>
    public string? ContainedContentItemId = containedContentItemId;

    /// <summary>Where the contained item stands inside its container, or null.</summary>
    public string? JsonPath = jsonPath;
}
