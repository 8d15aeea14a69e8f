using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>A display that is being built.</summary>
/// <param name="shape">The shape to add to.</param>
/// <param name="displayType">How much is shown: <c>Detail</c>, <c>Summary</c> …</param>
/// <param name="groupId">The group that is asked for; empty for none.</param>
/// <param name="shapeFactory">Makes shapes.</param>
/// <param name="layout">The layout of the page.</param>
/// <param name="updater">Fills models in from what was posted.</param>
public class BuildDisplayContext(
    IShape shape, string displayType, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildShapeContext(shape, groupId, shapeFactory, layout, updater)
{
    /// <summary>How much is shown.</summary>
    public string DisplayType { get; } = displayType;
}
