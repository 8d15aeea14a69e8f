using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using Verger.Engine.Display.Tables;

namespace Verger.Engine.Display.Placement;

/// <summary>Finds the places that the shape table says: what <c>placement.json</c> files and table providers said.</summary>
internal sealed class TablePlacementProvider(RequestShapeTable tables) : IShapePlacementProvider
{
    private Resolver? _resolver;

    public async Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context)
        => _resolver ??= new Resolver(await tables.GetAsync());

    private sealed class Resolver(SiteShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext)
        {
            if (table.Find(placementContext.ShapeType)?.Descriptor is not { } descriptor)
            {
                return null;
            }

            return descriptor.Placement?.Invoke(placementContext)
                ?? (descriptor.DefaultPlacement is { } location ? new PlacementInfo(location, descriptor.ShapeType) : null);
        }
    }
}
