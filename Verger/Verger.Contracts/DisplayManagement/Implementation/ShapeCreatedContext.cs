namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape that was made.</summary>
public class ShapeCreatedContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Makes other shapes.</summary>
    public IShapeFactory ShapeFactory { get; set; } = null!;

    /// <summary>Its type.</summary>
    public string ShapeType { get; set; } = string.Empty;

    /// <summary>The shape.</summary>
    public IShape Shape { get; set; } = null!;
}
