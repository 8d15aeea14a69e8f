namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A shape for which a place is looked for.</summary>
/// <param name="shapeType">Its type.</param>
/// <param name="displayType">How much of the thing is shown.</param>
/// <param name="differentiator">What tells it from shapes of its type on the same item.</param>
/// <param name="shape">The shape that it is to be part of.</param>
public class ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape shape)
{
    /// <summary>Its type.</summary>
    public string ShapeType { get; set; } = shapeType;

    /// <summary>How much of the thing is shown.</summary>
    public string? DisplayType { get; set; } = displayType;

    /// <summary>What tells it from shapes of its type on the same item.</summary>
    public string? Differentiator { get; set; } = differentiator;

    /// <summary>The shape that it is to be part of.</summary>
    public IShape ZoneShape { get; set; } = shape;

    /// <summary>Where the placement was written.</summary>
    public string? Source { get; set; }
}
