using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A base of view models that are shapes themselves.</summary>
public class ShapeViewModel : Shape
{
    /// <summary>Without a type: who makes the shape says it.</summary>
    public ShapeViewModel()
    {
    }

    /// <summary>Of that type.</summary>
    public ShapeViewModel(string shapeType) => Metadata.Type = shapeType;
}

/// <summary>A shape that holds a model.</summary>
public class ShapeViewModel<T> : ShapeViewModel
{
    /// <summary>Without a type: who makes the shape says it.</summary>
    public ShapeViewModel(T value) => Value = value;

    /// <summary>Of that type.</summary>
    public ShapeViewModel(string shapeType, T value)
        : base(shapeType)
        => Value = value;

    /// <summary>The model.</summary>
    public T Value { get; set; }
}
