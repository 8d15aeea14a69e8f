using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Verger.Engine.Display.Contents;

/// <summary>
/// Saves reading fields that are not shown: modules that show a part by a view model hide its fields in their <c>placement.json</c>. A driver that
/// is known to yield nothing but one shape, always of the same type, is not called where placement hides that shape.
/// </summary>
internal sealed class HiddenFields
{
    // By class of driver and display mode: the one shape that it yields; empty when it yields others too.
    private readonly ConcurrentDictionary<(Type Driver, string? DisplayMode), string> _shapeTypes = new();

    public bool IsHidden(object driver, ContentPartFieldDefinition field, BuildDisplayContext context)
        => _shapeTypes.TryGetValue((driver.GetType(), field.DisplayMode()), out var shapeType)
            && shapeType.Length > 0
            && context.FindPlacement(shapeType, DifferentiatorOf(field), context.DisplayType, context) is { Location: not null } placement
            && placement.IsHidden();

    /// <summary>Remembers what a driver yielded.</summary>
    public IDisplayResult? Learn(object driver, ContentPartFieldDefinition field, IDisplayResult? result)
    {
        if (result is not null)
        {
            var shapeType = result is ShapeResult shape && shape.DifferentiatorName == DifferentiatorOf(field) ? shape.ShapeType : string.Empty;
            _shapeTypes.AddOrUpdate((driver.GetType(), field.DisplayMode()), shapeType, (_, known) => known == shapeType ? known : string.Empty);
        }

        return result;
    }

    private static string DifferentiatorOf(ContentPartFieldDefinition field) => field.ContentTypePartDefinition.Name + "-" + field.Name;
}
