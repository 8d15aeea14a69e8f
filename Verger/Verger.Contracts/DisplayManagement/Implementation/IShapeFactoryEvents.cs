namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Told of every shape that is made.</summary>
public interface IShapeFactoryEvents
{
    /// <summary>Before it is made.</summary>
    void Creating(ShapeCreatingContext context);

    /// <summary>After it was made.</summary>
    void Created(ShapeCreatedContext context);
}
