namespace System.Text.Json.Nodes;

/// <summary>Conversions between JSON trees and objects, with <see cref="JOptions.Default"/> unless told otherwise.</summary>
public static class JNode
{
    /// <summary>The tree of <paramref name="obj"/>; a tree given is a tree returned.</summary>
    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = null)
        => obj as JsonNode ?? JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default);

    /// <summary>Reads the tree as a <typeparamref name="T"/>; null when the tree is.</summary>
    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = null)
        => jsonNode is null ? default : jsonNode.Deserialize<T>(options ?? JOptions.Default);

    /// <summary>Reads the tree as the given type; null when the tree is.</summary>
    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = null)
        => jsonNode?.Deserialize(type, options ?? JOptions.Default);

    /// <summary>A deep copy without a parent, so that it may be put in another tree.</summary>
    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();
}
