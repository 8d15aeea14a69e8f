using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

#nullable disable annotations // A driver may yield nothing and may say so or not, as with Orchard's own assemblies.

/// <summary>What a driver yields shapes with.</summary>
public class DisplayDriverBase
{
    /// <summary>Prefix of the names of form fields.</summary>
    public string Prefix { get; protected set; } = string.Empty;

    /// <summary>A shape around a view model, named as the model's class.</summary>
    public ShapeResult Initialize<TModel>()
        where TModel : class
        => Initialize<TModel>(static _ => { });

    /// <summary>A shape around a view model.</summary>
    public ShapeResult Initialize<TModel>(string shapeType)
        where TModel : class
        => Initialize<TModel>(shapeType, static _ => { });

    /// <summary>A shape around a view model, named as the model's class and filled in if it is shown.</summary>
    public ShapeResult Initialize<TModel>(Action<TModel> initialize)
        where TModel : class
        => Initialize(typeof(TModel).Name, initialize);

    /// <summary>A shape around a view model, filled in if it is shown.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Action<TModel> initialize)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initialize));

    /// <summary>A shape around a view model, named as the model's class and filled in if it is shown.</summary>
    public ShapeResult Initialize<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Initialize(typeof(TModel).Name, initializeAsync);

    /// <summary>A shape around a view model, filled in if it is shown.</summary>
    public ShapeResult Initialize<TModel>(string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, initializeAsync));

    /// <summary>A shape with the public properties of an object as its own.</summary>
    public ShapeResult Copy<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, context => context.ShapeFactory.CreateAsync(shapeType, model));

    /// <summary>A shape whose template is given a <see cref="ShapeViewModel{T}"/> of the model.</summary>
    public ShapeResult View<TModel>(string shapeType, TModel model)
        where TModel : class
        => Factory(shapeType, _ => new ValueTask<IShape>(new ShapeViewModel<TModel>(shapeType, model)));

    /// <summary>A shape that exists.</summary>
    public ShapeResult Shape(string shapeType, IShape shape)
        => Factory(shapeType, _ => new ValueTask<IShape>(shape));

    /// <summary>A shape that is made if it is shown.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, IShape> shapeBuilder)
        => Factory(shapeType, context => new ValueTask<IShape>(shapeBuilder(context)));

    /// <summary>A shape that is made if it is shown.</summary>
    public ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        => Factory(shapeType, shapeBuilder, null);

    /// <summary>A shape that is made, then filled in, if it is shown. Bases override this to name its alternates.</summary>
    public virtual ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
        => new ShapeResult(shapeType, shapeBuilder, initializeAsync).Prefix(Prefix);

    /// <summary>Several results as one.</summary>
    public static IDisplayResult Combine(params IDisplayResult[] results) => new CombinedResult(results);

    /// <summary>Several results as one.</summary>
    public static IDisplayResult Combine(IEnumerable<IDisplayResult> results) => new CombinedResult(results);

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult> CombineAsync(params IDisplayResult[] results) => Task.FromResult(Combine(results));

    /// <summary>Several results as one.</summary>
    public static Task<IDisplayResult> CombineAsync(IEnumerable<IDisplayResult> results) => Task.FromResult(Combine(results));
}
