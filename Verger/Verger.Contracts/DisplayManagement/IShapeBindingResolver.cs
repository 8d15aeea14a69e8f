using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Finds templates that are not in the shape table, before it is asked.</summary>
public interface IShapeBindingResolver
{
    /// <summary>The binding of that shape type; null when this resolver has none.</summary>
    Task<ShapeBinding?> GetShapeBindingAsync(string shapeType);
}
