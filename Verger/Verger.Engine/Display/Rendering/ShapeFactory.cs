using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using Verger.Engine.Display.Tables;

namespace Verger.Engine.Display.Rendering;

/// <summary>Makes shapes, and calls who asked to be told of it; mostly nobody did.</summary>
internal sealed class ShapeFactory(RequestShapeTable tables, IEnumerable<IShapeFactoryEvents> events, IServiceProvider services) : IShapeFactory
{
    private readonly IShapeFactoryEvents[] _events = [.. events];

    public ValueTask<IShape> CreateAsync(
        string shapeType, Func<ValueTask<IShape>> shapeFactory, Action<ShapeCreatingContext>? creating, Action<ShapeCreatedContext>? created)
        => CreateAsync(
            shapeType,
            static state => state.shapeFactory(),
            creating is null ? null : static (context, state) => state.creating!(context),
            created is null ? null : static (context, state) => state.created!(context),
            (shapeFactory, creating, created));

    public async ValueTask<IShape> CreateAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state)
    {
        var entry = (await tables.GetAsync()).Find(shapeType);
        var watched = _events.Length > 0 || entry is { WatchesCreation: true } || creating is not null || created is not null;
        if (watched)
        {
            return await CreateWatchedAsync(shapeType, shapeFactory, creating, created, state, entry);
        }

        var shape = await shapeFactory(state);
        shape.Metadata.Type = shapeType;
        return shape;
    }

    private async ValueTask<IShape> CreateWatchedAsync<TState>(
        string shapeType,
        Func<TState, ValueTask<IShape>> shapeFactory,
        Action<ShapeCreatingContext, TState>? creating,
        Action<ShapeCreatedContext, TState>? created,
        TState state,
        ShapeEntry? entry)
    {
        var creatingContext = new ShapeCreatingContext
        {
            ServiceProvider = services,
            ShapeFactory = this,
            ShapeType = shapeType,
            CreateAsync = () => shapeFactory(state),
        };
        foreach (var listener in _events)
        {
            listener.Creating(creatingContext);
        }

        foreach (var listener in entry?.Creating ?? [])
        {
            await listener(creatingContext);
        }

        creating?.Invoke(creatingContext, state);

        var shape = await creatingContext.CreateAsync();
        shape.Metadata.Type = shapeType;
        var createdContext = new ShapeCreatedContext { ServiceProvider = services, ShapeFactory = this, ShapeType = shapeType, Shape = shape };
        foreach (var listener in _events)
        {
            listener.Created(createdContext);
        }

        foreach (var listener in entry?.Created ?? [])
        {
            await listener(createdContext);
        }

        foreach (var listener in creatingContext.OnCreated)
        {
            await listener(createdContext);
        }

        created?.Invoke(createdContext, state);
        return createdContext.Shape;
    }
}
