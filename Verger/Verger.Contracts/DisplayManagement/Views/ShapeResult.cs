using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;
using Verger.Display;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that a driver yields, and where it goes unless <c>placement.json</c> says otherwise. It is made only if it goes somewhere.</summary>
/// <param name="shapeType">Its type.</param>
/// <param name="shapeBuilder">Makes it.</param>
/// <param name="initializing">Fills it in once it is made.</param>
public class ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializing) : IDisplayResult
{
    private PlacementInfo? _defaultLocation;
    private (string DisplayType, PlacementInfo Placement) _location;
    private List<(string DisplayType, PlacementInfo Placement)>? _moreLocations;
    private string? _name;
    private string? _differentiator;
    private string? _prefix;
    private string[] _groupIds = [];
    private Action<ShapeDisplayContext>? _displaying;
    private Func<IShape, Task>? _processing;
    private Func<Task<bool>>? _renderPredicate;
    private (string Id, Action<CacheContext>? Configure)? _cache;
    private object? _alternatesOf;
    private Func<object, string, string, string[]>? _alternates;

    /// <summary>Makes a result without filling in.</summary>
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null)
    {
    }

    /// <summary>Its type, as the driver named it.</summary>
    internal string ShapeType => shapeType;

    /// <summary>What tells it from shapes of its type, as the driver said.</summary>
    internal string? DifferentiatorName => _differentiator;

    /// <summary>The shape, once it was made.</summary>
    public IShape? Shape { get; private set; }

    /// <inheritdoc/>
    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    /// <inheritdoc/>
    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    /// <summary>A prefix of the names of form fields.</summary>
    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    /// <summary>Where it goes for any display type.</summary>
    public ShapeResult Location(string location)
    {
        _defaultLocation = PlacementInfo.FromLocation(location);
        return this;
    }

    /// <summary>Where it goes for any display type.</summary>
    public ShapeResult Location(Action<PlacementLocationBuilder> build)
    {
        _defaultLocation = Build(build);
        return this;
    }

    /// <summary>Where it goes for one display type.</summary>
    public ShapeResult Location(string displayType, string location) => Location(displayType, PlacementInfo.FromLocation(location));

    /// <summary>Where it goes for one display type.</summary>
    public ShapeResult Location(string displayType, Action<PlacementLocationBuilder> build) => Location(displayType, Build(build));

    /// <summary>Where it goes for one display type.</summary>
    public ShapeResult Location(string displayType, PlacementInfo placement)
    {
        // Most are given one; what is said last counts.
        if (_location.DisplayType is null)
        {
            _location = (displayType, placement);
        }
        else
        {
            (_moreLocations ??= []).Add((displayType, placement));
        }

        return this;
    }

    /// <summary>Calls something before it is rendered.</summary>
    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying += displaying;
        return this;
    }

    /// <summary>Calls something to fill it in, only if it is rendered.</summary>
    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing = processing;
        return this;
    }

    /// <summary>Calls something to fill its view model in, only if it is rendered.</summary>
    public ShapeResult Processing<T>(Func<T, Task> processing)
        where T : class
        => Processing(shape => (shape as T ?? (shape as IModelShape)?.Model as T) is { } model ? processing(model) : Task.CompletedTask);

    /// <summary>A name by which it is found among its siblings.</summary>
    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>What tells it from shapes of the same type on the same item.</summary>
    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    /// <summary>Shows it only when that group is asked for.</summary>
    public ShapeResult OnGroup(string groupId)
    {
        _groupIds = [groupId];
        return this;
    }

    /// <summary>Shows it only when one of those groups is asked for.</summary>
    public ShapeResult OnGroup(params string[] groupIds)
    {
        _groupIds = groupIds;
        return this;
    }

    /// <summary>
    /// Keeps what it is rendered to (feature <c>OrchardCore.DynamicCache</c>). Fill it in by <c>Processing</c>: that is left out
    /// when the kept markup serves.
    /// </summary>
    /// <param name="cacheId">The id that it is kept under.</param>
    /// <param name="cache">Says what it varies with, depends on, and how long it may be kept.</param>
    public ShapeResult Cache(string cacheId, Action<CacheContext>? cache = null)
    {
        _cache = (cacheId, cache);
        return this;
    }

    /// <summary>Shows it only when something holds.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _renderPredicate = renderPredicateAsync;
        return this;
    }

    /// <summary>Names the alternates that the driver's base gives it.</summary>
    /// <param name="definition">What the function is given.</param>
    /// <param name="alternates">The names, by definition, shape type and display type; asked only if the shape is shown.</param>
    internal ShapeResult Alternates(object definition, Func<object, string, string, string[]> alternates)
    {
        (_alternatesOf, _alternates) = (definition, alternates);
        return this;
    }

    private static PlacementInfo Build(Action<PlacementLocationBuilder> build)
    {
        var builder = new PlacementLocationBuilder();
        build(builder);
        return builder.Build();
    }

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        var placement = Place(context, displayType);
        if (placement.IsHidden() || !IsInGroup(placement.GetGroup(), context.GroupId) || (_renderPredicate is not null && !await _renderPredicate()))
        {
            return;
        }

        if (FindParent(context, placement) is not { } parent || await shapeBuilder(context) is not { } shape)
        {
            return;
        }

        Shape = shape;
        Describe(shape, placement, displayType);
        if (initializing is not null)
        {
            await initializing(shape);
        }

        var position = placement.GetPosition();
        await parent.AddAsync(shape, position.Length > 0 ? position : null);
    }

    private PlacementInfo Place(BuildShapeContext context, string displayType)
    {
        var location = LocationFor(displayType);
        var placement = context.FindPlacement(shapeType, _differentiator, displayType, context);
        return placement is null
            ? (location ?? PlacementInfo.Empty).WithDefaults(null, context.DefaultPosition)
            : placement.WithDefaults(location, context.DefaultPosition);
    }

    private PlacementInfo? LocationFor(string displayType)
    {
        for (var i = (_moreLocations?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (_moreLocations![i].DisplayType.Equals(displayType, StringComparison.OrdinalIgnoreCase))
            {
                return _moreLocations[i].Placement;
            }
        }

        return displayType.Equals(_location.DisplayType, StringComparison.OrdinalIgnoreCase) ? _location.Placement : _defaultLocation;
    }

    private bool IsInGroup(string? placed, string asked)
    {
        var groups = placed is null ? _groupIds : [placed];
        return string.IsNullOrEmpty(asked)
            ? groups.Length == 0 || groups.Contains(string.Empty)
            : groups.Contains(asked, StringComparer.OrdinalIgnoreCase);
    }

    private static IShape? FindParent(BuildShapeContext context, PlacementInfo placement)
    {
        IShape? parent = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.GetZones())
        {
            parent = parent is Zones.IZoneHolding holder ? holder.Zones[zone] : parent?.GetProperty<IShape>(zone);
        }

        return parent;
    }

    private void Describe(IShape shape, PlacementInfo placement, string displayType)
    {
        var metadata = shape.Metadata;
        metadata.Type = string.IsNullOrEmpty(placement.ShapeType) ? shapeType : placement.ShapeType;
        metadata.DisplayType = displayType;
        metadata.PlacementSource = placement.Source;
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? _differentiator ?? shapeType;
        metadata.Differentiator = _differentiator ?? shapeType;
        (metadata.TabGrouping, metadata.CardGrouping, metadata.ColumnGrouping) = (placement.Tab, placement.Card, placement.Column);

        if (placement.Alternates is { Length: > 0 })
        {
            metadata.Alternates.AddRange(placement.Alternates);
        }

        if (_alternates is not null)
        {
            metadata.Alternates.AddRange(_alternates(_alternatesOf!, shapeType, displayType));
        }

        if (placement.Wrappers is { Length: > 0 })
        {
            metadata.Wrappers.AddRange(placement.Wrappers);
        }

        if (_cache is { } cache)
        {
            var context = metadata.Cache(cache.Id);
            cache.Configure?.Invoke(context);
        }

        if (_displaying is not null)
        {
            metadata.OnDisplaying(_displaying);
        }

        if (_processing is not null)
        {
            metadata.OnProcessing(_processing);
        }
    }
}
