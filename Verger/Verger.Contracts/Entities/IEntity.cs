using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object that others may hang their own settings on, each under the name of its class.</summary>
public interface IEntity
{
    /// <summary>What was hung on it, as JSON, by name.</summary>
    JsonObject Properties { get; }
}
