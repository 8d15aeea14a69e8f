using OrchardCore.DisplayManagement.Shapes;
using Verger.Display;

namespace OrchardCore.DisplayManagement;

/// <summary>The ways in which modules make shapes.</summary>
public static partial class ShapeFactoryExtensions
{
    private static readonly Func<ValueTask<IShape>> _newShape = () => new(new Shape());

    /// <summary>Makes a shape without data.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType)
        => factory.CreateAsync(shapeType, _newShape, null, null);

    /// <summary>Makes a shape from an object that the function yields.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, Func<ValueTask<IShape>> shapeFactory)
        => factory.CreateAsync(shapeType, shapeFactory, null, null);

    /// <summary>Makes a shape from an object that the function yields, given a value.</summary>
    public static ValueTask<IShape> CreateAsync<TState>(
        this IShapeFactory factory, string shapeType, Func<TState, ValueTask<IShape>> shapeFactory, TState state)
        => factory.CreateAsync(shapeType, shapeFactory, null, null, state);

    /// <summary>Makes a shape whose <see cref="IShape.Properties"/> are the named arguments.</summary>
    public static ValueTask<IShape> CreateAsync(this IShapeFactory factory, string shapeType, INamedEnumerable<object?> parameters)
        => factory.CreateAsync<INamedEnumerable<object?>>(
            shapeType,
            static arguments =>
            {
                var shape = new Shape();
                foreach (var (name, value) in arguments.Named)
                {
                    shape.Properties[name] = value;
                }

                return new ValueTask<IShape>(shape);
            },
            parameters);

    /// <summary>Makes a shape whose <see cref="IShape.Properties"/> are the object's public properties.</summary>
    public static ValueTask<IShape> CreateAsync<T>(this IShapeFactory factory, string shapeType, T prototype)
        where T : class
        => factory.CreateAsync(shapeType, Arguments.From(prototype));

    /// <summary>Makes a shape around a view model, and fills it in. The type of the shape is the name of the model's class.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Action<TModel> initialize)
        where TModel : class
        => factory.CreateAsync(typeof(TModel).Name, initialize);

    /// <summary>Makes a shape around a view model, and fills it in. The type of the shape is the name of the model's class.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => factory.CreateAsync(typeof(TModel).Name, initializeAsync);

    /// <summary>Makes a shape around a view model, and fills it in.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Action<TModel> initialize)
        where TModel : class
        => factory.CreateAsync<Action<TModel>>(
            shapeType,
            static initialize =>
            {
                var model = Activator.CreateInstance<TModel>();
                initialize(model);
                return new ValueTask<IShape>(ModelShape.Of(model));
            },
            initialize);

    /// <summary>Makes a shape around a view model, and fills it in.</summary>
    public static ValueTask<IShape> CreateAsync<TModel>(this IShapeFactory factory, string shapeType, Func<TModel, ValueTask> initializeAsync)
        where TModel : class
        => factory.CreateAsync<Func<TModel, ValueTask>>(shapeType, InitializeAsync, initializeAsync);

    /// <summary>Makes a shape around a view model, and fills it in from a value, so that no closure is needed.</summary>
    public static ValueTask<IShape> CreateAsync<TModel, TState>(
        this IShapeFactory factory, string shapeType, Action<TModel, TState> initialize, TState state)
        where TModel : class
        => factory.CreateAsync<(Action<TModel, TState> Initialize, TState State)>(
            shapeType,
            static given =>
            {
                var model = Activator.CreateInstance<TModel>();
                given.Initialize(model, given.State);
                return new ValueTask<IShape>(ModelShape.Of(model));
            },
            (initialize, state));

    /// <summary>Makes a shape around a view model, and fills it in from a value, so that no closure is needed.</summary>
    public static ValueTask<IShape> CreateAsync<TModel, TState>(
        this IShapeFactory factory, string shapeType, Func<TModel, TState, ValueTask> initializeAsync, TState state)
        where TModel : class
        => factory.CreateAsync<(Func<TModel, TState, ValueTask> Initialize, TState State)>(
            shapeType,
            static async given =>
            {
                var model = Activator.CreateInstance<TModel>();
                await given.Initialize(model, given.State);
                return ModelShape.Of(model);
            },
            (initializeAsync, state));

    private static async ValueTask<IShape> InitializeAsync<TModel>(Func<TModel, ValueTask> initializeAsync)
        where TModel : class
    {
        var model = Activator.CreateInstance<TModel>();
        await initializeAsync(model);
        return ModelShape.Of(model);
    }
}
