using System.Collections.Concurrent;
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

    public bool IsHidden(Type driver, FieldDisplayPlan field, BuildDisplayContext context)
        => _shapeTypes.TryGetValue((driver, field.DisplayMode), out var shapeType)
            && shapeType.Length > 0
            && context.FindPlacement(shapeType, field.Differentiator, context.DisplayType, context) is { Location: not null } placement
            && placement.IsHidden();

    /// <summary>Remembers what a driver yielded.</summary>
    public IDisplayResult? Learn(Type driver, FieldDisplayPlan field, IDisplayResult? result)
    {
        if (result is not null)
        {
            var shapeType = result is ShapeResult shape && shape.DifferentiatorName == field.Differentiator ? shape.ShapeType : string.Empty;
            var key = (driver, field.DisplayMode);
            if (!_shapeTypes.TryGetValue(key, out var known) || known != shapeType)
            {
                _shapeTypes.AddOrUpdate(key, shapeType, (_, known) => known == shapeType ? known : string.Empty);
            }
        }

        return result;
    }
}
