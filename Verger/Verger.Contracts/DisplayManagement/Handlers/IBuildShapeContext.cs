using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A shape that drivers add to.</summary>
public interface IBuildShapeContext
{
    /// <summary>The shape.</summary>
    IShape Shape { get; }

    /// <summary>Makes shapes.</summary>
    IShapeFactory ShapeFactory { get; }

    /// <summary>The layout of the page.</summary>
    IZoneHolding Layout { get; set; }

    /// <summary>The group that is asked for; empty for none.</summary>
    string GroupId { get; }

    /// <summary>Finds places.</summary>
    FindPlacementDelegate FindPlacement { get; set; }
}
