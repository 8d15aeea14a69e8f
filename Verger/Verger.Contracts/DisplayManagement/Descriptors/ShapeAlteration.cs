using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What one feature says of a type of shape.</summary>
/// <param name="shapeType">The type.</param>
/// <param name="feature">The feature; null for the kernel itself.</param>
/// <param name="configurations">What it says.</param>
public class ShapeAlteration(string shapeType, IFeatureInfo? feature, IList<Action<ShapeDescriptor>> configurations)
{
    /// <summary>The type.</summary>
    public string ShapeType { get; } = shapeType;

    /// <summary>The feature; null for the kernel itself.</summary>
    public IFeatureInfo? Feature { get; } = feature;

    /// <summary>Says it of the descriptor.</summary>
    public void Alter(ShapeDescriptor descriptor)
    {
        foreach (var configuration in configurations)
        {
            configuration(descriptor);
        }
    }
}
