using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Reads and writes the objects that an <see cref="IEntity"/> carries.</summary>
public static class EntityExtensions
{
    /// <summary>The object under the name of its class, or a new one (not hung on) when there is none.</summary>
    public static T As<T>(this IEntity entity) where T : new() => entity.As<T>(typeof(T).Name);

    /// <summary>The object under that name, or a new one (not hung on) when there is none.</summary>
    public static T As<T>(this IEntity entity, string name) where T : new()
        => entity.TryGet<T>(name, out var value) ? value : new T();

    /// <inheritdoc cref="As{T}(IEntity)"/>
    public static T GetOrCreate<T>(this IEntity entity) where T : new() => entity.As<T>();

    /// <inheritdoc cref="As{T}(IEntity, string)"/>
    public static T GetOrCreate<T>(this IEntity entity, string name) where T : new() => entity.As<T>(name);

    /// <summary>Whether there is an object under the name of its class, and that object.</summary>
    public static bool TryGet<T>(this IEntity entity, [NotNullWhen(true)] out T? value) => entity.TryGet(typeof(T).Name, out value);

    /// <summary>Whether there is an object under that name, and that object.</summary>
    public static bool TryGet<T>(this IEntity entity, string name, [NotNullWhen(true)] out T? value)
    {
        value = entity.Properties.TryGetPropertyValue(name, out var node) && node is not null ? node.Deserialize<T>(JOptions.Default) : default;
        return value is not null;
    }

    /// <summary>Whether there is an object under the name of its class.</summary>
    public static bool Has<T>(this IEntity entity) => entity.Has(typeof(T).Name);

    /// <summary>Whether there is something under that name.</summary>
    public static bool Has(this IEntity entity, string name) => entity.Properties[name] is not null;

    /// <summary>Hangs the object on, under the name of its class, in the place of what stood there.</summary>
    public static IEntity Put<T>(this IEntity entity, T aspect) where T : new() => entity.Put(typeof(T).Name, aspect!);

    /// <summary>Hangs the object on, under that name, in the place of what stood there.</summary>
    public static IEntity Put(this IEntity entity, string name, object value)
    {
        entity.Properties[name] = value is JsonNode node ? node.DeepClone() : JsonSerializer.SerializeToNode(value, value.GetType(), JOptions.Default);
        return entity;
    }

    /// <summary>Changes the object under the name of its class, made first when there is none.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, Action<TAspect> action) where TAspect : new()
        => entity.Alter(typeof(TAspect).Name, action);

    /// <summary>Changes the object under that name, made first when there is none.</summary>
    public static IEntity Alter<TAspect>(this IEntity entity, string name, Action<TAspect> action) where TAspect : new()
    {
        var aspect = entity.As<TAspect>(name);
        action(aspect);
        return entity.Put(name, aspect!);
    }

    /// <summary>Takes away what stands under the name of the class; false when there was nothing.</summary>
    public static bool Remove<T>(this IEntity entity) => entity.Remove(typeof(T).Name);

    /// <summary>Takes away what stands under that name; false when there was nothing.</summary>
    public static bool Remove(this IEntity entity, string name) => entity.Properties.Remove(name);
}
