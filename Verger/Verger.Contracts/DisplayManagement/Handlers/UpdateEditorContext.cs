using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>An editor that takes over what was posted.</summary>
public class UpdateEditorContext(
    IShape model, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    : BuildEditorContext(model, groupId, isNew, htmlFieldPrefix, shapeFactory, layout, updater)
{
}
