using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement;

/// <summary>Makes shapes and tells those who asked that they were made.</summary>
public interface IShapeFactory
{
    /// <summary>Makes a shape of that type.</summary>
    /// <param name="shapeType">The type: the name by which templates are found.</param>
    /// <param name="shapeFactory">Makes the object itself.</param>
    /// <param name="creating">Called before it is made.</param>
    /// <param name="created">Called after it was made.</param>
    ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created);

    /// <summary>Makes a shape of that type, handing a value to each function so that none needs a closure.</summary>
    ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state);
}
