namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A base for describing shapes in code.</summary>
public abstract class ShapeTableProvider : IShapeTableProvider
{
    /// <inheritdoc/>
    public abstract ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
