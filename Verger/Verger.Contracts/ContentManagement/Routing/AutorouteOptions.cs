using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>Names the action that displays an item, and the route values that carry its id.</summary>
public class AutorouteOptions
{
    /// <summary>Area, controller and action of the display page.</summary>
    public RouteValueDictionary GlobalRouteValues { get; set; } = [];

    /// <summary>The route value for the id of the item.</summary>
    public string ContentItemIdKey { get; set; } = "";

    /// <summary>The route value for the id of a contained item.</summary>
    public string ContainedContentItemIdKey { get; set; } = "";

    /// <summary>The route value for the place of a contained item inside its container.</summary>
    public string JsonPathKey { get; set; } = "";
}
