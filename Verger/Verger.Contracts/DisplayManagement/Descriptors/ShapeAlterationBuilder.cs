using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Says things of a type of shape. Of an alternate (<c>Zone__Footer</c>) only the binding is its own; the rest is said of the type (<c>Zone</c>).</summary>
/// <param name="feature">The feature that says them; null for the kernel itself.</param>
/// <param name="shapeType">The type or alternate.</param>
public class ShapeAlterationBuilder(IFeatureInfo? feature, string shapeType)
{
    private readonly List<Action<ShapeDescriptor>> _configurations = [];
    private IFeatureInfo? _feature = feature;

    /// <summary>Says it in the name of another feature.</summary>
    public ShapeAlterationBuilder From(IFeatureInfo? feature)
    {
        _feature = feature;
        return this;
    }

    /// <summary>Says anything.</summary>
    public ShapeAlterationBuilder Configure(Action<ShapeDescriptor> action)
    {
        _configurations.Add(action);
        return this;
    }

    /// <summary>Says what renders it.</summary>
    /// <param name="bindingSource">Where that comes from, for messages.</param>
    /// <param name="binding">Renders.</param>
    public ShapeAlterationBuilder BoundAs(string bindingSource, Func<DisplayContext, Task<IHtmlContent>> binding)
        => Configure(descriptor => descriptor.Bindings[shapeType] = new ShapeBinding
        {
            BindingName = shapeType,
            BindingSource = bindingSource,
            BindingAsync = binding,
        });

    /// <summary>Calls something before it is made.</summary>
    public ShapeAlterationBuilder OnCreating(Action<ShapeCreatingContext> action) => OnCreating(Async(action));

    /// <summary>Calls something before it is made.</summary>
    public ShapeAlterationBuilder OnCreating(Func<ShapeCreatingContext, Task> actionAsync)
        => Configure(descriptor => descriptor.CreatingAsync = [.. descriptor.CreatingAsync, actionAsync]);

    /// <summary>Calls something after it was made.</summary>
    public ShapeAlterationBuilder OnCreated(Action<ShapeCreatedContext> action) => OnCreated(Async(action));

    /// <summary>Calls something after it was made.</summary>
    public ShapeAlterationBuilder OnCreated(Func<ShapeCreatedContext, Task> actionAsync)
        => Configure(descriptor => descriptor.CreatedAsync = [.. descriptor.CreatedAsync, actionAsync]);

    /// <summary>Calls something before it is rendered: the place to add alternates and wrappers.</summary>
    public ShapeAlterationBuilder OnDisplaying(Action<ShapeDisplayContext> action) => OnDisplaying(Async(action));

    /// <summary>Calls something before it is rendered.</summary>
    public ShapeAlterationBuilder OnDisplaying(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.DisplayingAsync = [.. descriptor.DisplayingAsync, actionAsync]);

    /// <summary>Calls something to fill in its data.</summary>
    public ShapeAlterationBuilder OnProcessing(Action<ShapeDisplayContext> action) => OnProcessing(Async(action));

    /// <summary>Calls something to fill in its data.</summary>
    public ShapeAlterationBuilder OnProcessing(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.ProcessingAsync = [.. descriptor.ProcessingAsync, actionAsync]);

    /// <summary>Calls something after it was rendered.</summary>
    public ShapeAlterationBuilder OnDisplayed(Action<ShapeDisplayContext> action) => OnDisplayed(Async(action));

    /// <summary>Calls something after it was rendered.</summary>
    public ShapeAlterationBuilder OnDisplayed(Func<ShapeDisplayContext, Task> actionAsync)
        => Configure(descriptor => descriptor.DisplayedAsync = [.. descriptor.DisplayedAsync, actionAsync]);

    /// <summary>Says where it goes; null from the function leaves that to who said it before.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, PlacementInfo?> action)
        => Configure(descriptor =>
        {
            var before = descriptor.Placement;
            descriptor.Placement = context => action(context) ?? before?.Invoke(context);
        });

    /// <summary>Says where it goes when something holds.</summary>
    public ShapeAlterationBuilder Placement(Func<ShapePlacementContext, bool> predicate, PlacementInfo location)
        => Placement(context => predicate(context) ? location : null);

    /// <summary>What was said.</summary>
    public ShapeAlteration Build()
        => new(shapeType.IndexOf("__", StringComparison.Ordinal) is > 0 and var end ? shapeType[..end] : shapeType, _feature, _configurations);

    private static Func<TContext, Task> Async<TContext>(Action<TContext> action)
        => context =>
        {
            action(context);
            return Task.CompletedTask;
        };
}
