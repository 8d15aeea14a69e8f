namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape about to be made.</summary>
public class ShapeCreatingContext
{
    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!;

    /// <summary>Makes other shapes.</summary>
    public IShapeFactory ShapeFactory { get; set; } = null!;

    /// <summary>Its type.</summary>
    public string ShapeType { get; set; } = string.Empty;

    /// <summary>Makes the object; may be replaced.</summary>
    public Func<ValueTask<IShape>> CreateAsync { get; set; } = null!;

    /// <summary>Called once it was made.</summary>
    public IList<Func<ShapeCreatedContext, Task>> OnCreated { get; set; } = [];
}
