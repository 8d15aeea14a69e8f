using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>
/// A piece of a page before it is rendered: data, and the metadata by which a template is found.
/// <see href="https://docs.orchardcore.net/en/latest/reference/core/Placement/">Orchard Core › Display management</see>.
/// </summary>
public interface IShape
{
    /// <summary>Its type, alternates, wrappers and where it was placed.</summary>
    ShapeMetadata Metadata { get; }

    /// <summary>The <c>id</c> attribute of the element that renders it.</summary>
    string? Id { get; set; }

    /// <summary>The name of the element that renders it.</summary>
    string? TagName { get; set; }

    /// <summary>CSS classes of the element that renders it.</summary>
    IList<string> Classes { get; }

    /// <summary>Other attributes of the element that renders it.</summary>
    IDictionary<string, string> Attributes { get; }

    /// <summary>Named values that templates and drivers share, zones among them.</summary>
    IDictionary<string, object?> Properties { get; }

    /// <summary>What it contains, in the order of positions.</summary>
    IReadOnlyList<IPositioned> Items { get; }

    /// <summary>Adds a shape, HTML content or text (which is encoded) at a position.</summary>
    ValueTask<IShape> AddAsync(object? item, string? position);
}
