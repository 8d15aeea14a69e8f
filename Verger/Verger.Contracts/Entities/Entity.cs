using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>The plain <see cref="IEntity"/>.</summary>
public class Entity : IEntity
{
    /// <inheritdoc/>
    public JsonObject Properties { get; set; } = [];
}
