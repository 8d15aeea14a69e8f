namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Finds places for the shapes of one build.</summary>
public interface IPlacementInfoResolver
{
    /// <summary>The place; null when nothing is said of that shape.</summary>
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
