using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace CitesUnies.Portal.Contents;

/// <summary>Where contents are found.</summary>
public static class ContentAddress
{
    /// <summary>The path of a content item's page, with its leading slash: its own where it has one, else by its identifier.</summary>
    public static string Of(ContentItem contentItem)
        => contentItem.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } route
            ? "/" + route.Path
            : "/Contents/ContentItems/" + contentItem.ContentItemId;
}
