using System.Text.Json.Nodes;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A condition that <c>placement.json</c> may set, as <c>contentType</c> or <c>path</c>.</summary>
public interface IPlacementNodeFilterProvider
{
    /// <summary>Its name in the file.</summary>
    string Key { get; }

    /// <summary>Whether it holds for the shape.</summary>
    /// <param name="context">The shape.</param>
    /// <param name="expression">What the file says: a <see cref="JsonNode"/>, a text or an array of texts.</param>
    bool IsMatch(ShapePlacementContext context, object expression);
}
