using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

/// <summary>The aspect that says by which routes an item is displayed, created, edited and removed; null where it cannot be.</summary>
public class ContentItemMetadata
{
    public RouteValueDictionary? DisplayRouteValues { get; set; }

    public RouteValueDictionary? EditorRouteValues { get; set; }

    public RouteValueDictionary? CreateRouteValues { get; set; }

    public RouteValueDictionary? RemoveRouteValues { get; set; }

    public RouteValueDictionary? AdminRouteValues { get; set; }
}
