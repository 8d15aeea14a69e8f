using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A shape that drivers add to, and what they need for that.</summary>
/// <param name="shape">The shape.</param>
/// <param name="groupId">The group that is asked for; empty for none.</param>
/// <param name="shapeFactory">Makes shapes.</param>
/// <param name="layout">The layout of the page.</param>
/// <param name="updater">Fills models in from what was posted.</param>
public abstract class BuildShapeContext(IShape shape, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : IBuildShapeContext
{
    private static readonly FindPlacementDelegate _noPlacement = (_, _, _, _) => null;

    /// <inheritdoc/>
    public IShape Shape { get; } = shape;

    /// <inheritdoc/>
    public IShapeFactory ShapeFactory { get; } = shapeFactory;

    /// <inheritdoc/>
    public IZoneHolding Layout { get; set; } = layout;

    /// <inheritdoc/>
    public string GroupId { get; } = groupId;

    /// <inheritdoc/>
    public FindPlacementDelegate FindPlacement { get; set; } = _noPlacement;

    /// <summary>Fills models in from what was posted.</summary>
    public IUpdateModel Updater { get; } = updater;

    /// <summary>Prefix of the names of form fields.</summary>
    public string HtmlFieldPrefix { get; protected set; } = string.Empty;

    /// <summary>The zone where a shape says none.</summary>
    public string? DefaultZone { get; set; }

    /// <summary>The position where a shape says none.</summary>
    public string? DefaultPosition { get; set; }
}
