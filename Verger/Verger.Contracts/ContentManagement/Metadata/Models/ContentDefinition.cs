using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>
/// A named definition with settings. Definitions are shared by all requests and never change:
/// <c>AlterTypeDefinitionAsync</c> and <c>AlterPartDefinitionAsync</c> put a new one in their place.
/// </summary>
public abstract class ContentDefinition
{
    private readonly ConcurrentDictionary<Type, object> _typedSettings = new();

    public string Name { get; protected set; } = null!;

    /// <summary>One property per settings class, named as the class; read only.</summary>
    public JsonObject Settings { get; protected set; } = null!;

    /// <summary>The settings of that class, its defaults when none are stored; shared, so not to be changed.</summary>
    public T GetSettings<T>() where T : new()
        => (T)_typedSettings.GetOrAdd(typeof(T), static (type, settings) => settings[type.Name].ToObject<T>() ?? new T(), Settings)!;
}
