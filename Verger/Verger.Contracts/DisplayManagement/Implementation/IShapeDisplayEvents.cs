namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Told of every shape that is rendered.</summary>
public interface IShapeDisplayEvents
{
    /// <summary>Before it is rendered.</summary>
    Task DisplayingAsync(ShapeDisplayContext context);

    /// <summary>After it was rendered.</summary>
    Task DisplayedAsync(ShapeDisplayContext context);

    /// <summary>In the end, even if rendering it failed.</summary>
    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
