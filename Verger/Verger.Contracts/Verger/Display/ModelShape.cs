using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace Verger.Display;

/// <summary>Makes shapes from view models.</summary>
public static class ModelShape
{
    /// <summary>The shape of a view model: itself when it is one, else a shape around it.</summary>
    public static IShape Of<TModel>(TModel model)
        where TModel : class
        => model as IShape ?? new ModelShape<TModel>(model);
}

/// <summary>A shape around a view model.</summary>
/// <param name="model">The view model.</param>
public sealed class ModelShape<TModel>(TModel model) : Shape, IModelShape
    where TModel : class
{
    /// <summary>The view model.</summary>
    public TModel Model { get; } = model;

    object IModelShape.Model => Model;
}
