using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Placement;

/// <summary>The content item whose display or editor a shape is to be part of.</summary>
internal static class ShownContent
{
    public static ContentItem? Of(ShapePlacementContext context) => context.ZoneShape.GetProperty<ContentItem>("ContentItem");

    public static string? StereotypeOf(ShapePlacementContext context) => context.ZoneShape.GetProperty<string>("Stereotype");
}
