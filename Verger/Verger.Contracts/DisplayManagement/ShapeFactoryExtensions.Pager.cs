using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    /// <summary>Makes the shape <c>Pager</c>: links to the pages of a list.</summary>
    /// <param name="factory">Makes shapes.</param>
    /// <param name="pager">The page that is shown.</param>
    /// <param name="totalItemCount">How many items the list has.</param>
    public static ValueTask<IShape> PagerAsync(this IShapeFactory factory, Pager pager, int totalItemCount)
        => factory.PagerAsync(pager, totalItemCount, default(RouteValueDictionary));

    /// <summary>Makes the shape <c>Pager</c>, whose links keep the values of a route.</summary>
    public static ValueTask<IShape> PagerAsync(this IShapeFactory factory, Pager pager, int totalItemCount, RouteData routeData)
        => factory.PagerAsync(pager, totalItemCount, new RouteValueDictionary(routeData.Values));

    /// <summary>Makes the shape <c>Pager</c>, whose links carry these values besides those of the address.</summary>
    public static async ValueTask<IShape> PagerAsync(this IShapeFactory factory, Pager pager, int totalItemCount, RouteValueDictionary? routeValues)
    {
        var shape = await factory.CreateAsync("Pager");
        shape.Properties["Page"] = pager.Page;
        shape.Properties["PageSize"] = pager.PageSize;
        shape.Properties["TotalItemCount"] = totalItemCount;
        if (routeValues is not null)
        {
            shape.Properties["RouteData"] = routeValues;
        }

        return shape;
    }
}
