using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What is known of a type of shape: what is called when it is made and rendered, and where it goes by default.</summary>
public class ShapeDescriptor
{
    /// <summary>The type.</summary>
    public string ShapeType { get; set; } = string.Empty;

    /// <summary>What renders it and its alternates, by name.</summary>
    public virtual IDictionary<string, ShapeBinding> Bindings { get; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Called before it is made.</summary>
    public virtual IEnumerable<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = [];

    /// <summary>Called after it was made.</summary>
    public virtual IEnumerable<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = [];

    /// <summary>Called before it is rendered.</summary>
    public virtual IEnumerable<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = [];

    /// <summary>Called to fill in its data, unless its rendering is known.</summary>
    public virtual IEnumerable<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = [];

    /// <summary>Called after it was rendered.</summary>
    public virtual IEnumerable<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = [];

    /// <summary>Finds its place; null when nothing is said.</summary>
    public virtual Func<ShapePlacementContext, PlacementInfo?>? Placement { get; set; }

    /// <summary>Its location where nothing else is said.</summary>
    public string? DefaultPlacement { get; set; }

    /// <summary>Shape types whose templates are put around it.</summary>
    public virtual IList<string> Wrappers { get; set; } = [];
}
