using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;

namespace Verger.Engine.Display.Placement;

/// <summary>Lets a build find places from all sources; what a later source says counts more.</summary>
internal sealed class PlacementBinding(IEnumerable<IShapePlacementProvider> providers)
{
    private readonly IShapePlacementProvider[] _providers = [.. providers];

    public async ValueTask BindAsync(BuildShapeContext context)
    {
        var resolvers = new List<IPlacementInfoResolver>(_providers.Length);
        foreach (var provider in _providers)
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver)
            {
                resolvers.Add(resolver);
            }
        }

        context.FindPlacement = (shapeType, differentiator, displayType, build) =>
        {
            var placement = new ShapePlacementContext(shapeType, displayType, differentiator, build.Shape);
            PlacementInfo? found = null;
            foreach (var resolver in resolvers)
            {
                found = found.Combine(resolver.ResolvePlacement(placement));
            }

            return found;
        };
    }
}
