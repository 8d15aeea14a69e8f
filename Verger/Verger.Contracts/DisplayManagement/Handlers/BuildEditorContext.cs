using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>An editor that is being built.</summary>
public class BuildEditorContext : BuildShapeContext
{
    /// <summary>For an editor.</summary>
    /// <param name="model">The shape to add to.</param>
    /// <param name="groupId">The group that is asked for; empty for none.</param>
    /// <param name="isNew">Whether the thing does not exist yet.</param>
    /// <param name="htmlFieldPrefix">Prefix of the names of form fields.</param>
    /// <param name="shapeFactory">Makes shapes.</param>
    /// <param name="layout">The layout of the page.</param>
    /// <param name="updater">Fills models in from what was posted.</param>
    public BuildEditorContext(
        IShape model, string groupId, bool isNew, string htmlFieldPrefix, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
        : base(model, groupId, shapeFactory, layout, updater)
        => (HtmlFieldPrefix, IsNew) = (htmlFieldPrefix, isNew);

    /// <summary>Whether the thing does not exist yet.</summary>
    public bool IsNew { get; set; }
}
