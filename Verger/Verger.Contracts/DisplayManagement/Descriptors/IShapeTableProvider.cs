namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Describes shapes in code.</summary>
public interface IShapeTableProvider
{
    /// <summary>Called once a table; what a feature says of a shape comes after what the features that it needs say.</summary>
    ValueTask DiscoverAsync(ShapeTableBuilder builder);
}
