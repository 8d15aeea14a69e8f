using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A source of placements: the <c>placement.json</c> files, or a table.</summary>
public interface IShapePlacementProvider
{
    /// <summary>What finds places for the shapes of one build; null when there is nothing to say.</summary>
    Task<IPlacementInfoResolver?> BuildPlacementInfoResolverAsync(IBuildShapeContext context);
}
