namespace OrchardCore.DisplayManagement;

/// <summary>Something that stands at a place among its siblings.</summary>
public interface IPositioned
{
    /// <summary>The place, as <see cref="Zones.FlatPositionComparer"/> orders it: <c>1</c>, <c>1.5</c>, <c>before</c>, <c>after</c>.</summary>
    string? Position { get; set; }
}
