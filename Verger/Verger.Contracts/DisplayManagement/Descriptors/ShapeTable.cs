namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>All types of shape and all templates of a theme and the enabled features. Names ignore case.</summary>
/// <param name="descriptors">By type.</param>
/// <param name="bindings">By type or alternate.</param>
public class ShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
{
    /// <summary>By type.</summary>
    public IDictionary<string, ShapeDescriptor> Descriptors { get; } = descriptors;

    /// <summary>By type or alternate.</summary>
    public IDictionary<string, ShapeBinding> Bindings { get; } = bindings;
}
