using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>Conversions to <see cref="JsonObject"/>, and the merge that content elements and settings are updated with.</summary>
public static class JObject
{
    /// <summary>The object tree of <paramref name="obj"/>, null when it does not serialize to a JSON object.</summary>
    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = null)
        => obj as JsonObject ?? JsonSerializer.SerializeToNode(obj, options ?? JOptions.Default) as JsonObject;

    /// <summary>A deep copy without a parent.</summary>
    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    /// <summary>
    /// Writes <paramref name="content"/> over <paramref name="jsonObject"/>, property by property and in depth.
    /// The content is copied: the two trees share nothing afterwards.
    /// </summary>
    /// <returns>The object that was given, changed.</returns>
    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = null)
    {
        if (jsonObject is not null && content is JsonObject source)
            JsonMerge.Into(jsonObject, source, settings ?? new JsonMergeSettings());

        return jsonObject;
    }
}
