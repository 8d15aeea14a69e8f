using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement;

/// <summary>Keeps a typed piece of content and the JSON that it stands for together.</summary>
internal static class ElementJson
{
    /// <summary>
    /// A piece of that class with what the JSON holds for it. Most parts have fields and no properties of their own: then the JSON,
    /// long as it may be, is not gone through.
    /// </summary>
    public static ContentElement Read(Type elementType, JsonObject data)
    {
        var type = JOptions.Default.GetTypeInfo(elementType);
        return (ContentElement)(type.CreateObject is { } create && !HasOwnProperties(type) ? create() : data.Deserialize(type)!);
    }

    /// <summary>A piece of an item that is still text; null when the text has none of that name.</summary>
    public static ContentElement? Read(ContentElement owner, Type elementType, string name, ItemText text)
    {
        var json = text.ObjectOf(name);
        if (json.IsEmpty)
            return null;

        var type = JOptions.Default.GetTypeInfo(elementType);
        var element = (ContentElement)(type.CreateObject is { } create && !HasOwnProperties(type) ? create() : JsonSerializer.Deserialize(json, type)!);
        element.PlaceIn(owner, name);
        owner.Elements[name] = element;
        return element;
    }

    /// <summary>Writes the properties of the piece's class into the owner's JSON; what else is there under that name stays.</summary>
    public static void Write(ContentElement owner, string name, ContentElement element, JsonSerializerOptions options)
    {
        var data = DataOf(owner, name, element);
        var type = options.GetTypeInfo(element.GetType());
        var written = (JsonObject)JsonSerializer.SerializeToNode(element, type)!;

        foreach (var property in type.Properties)
        {
            if (property.Get is null)
                continue;

            if (!written.Remove(property.Name, out var value) || value is null)
                data.Remove(property.Name);
            else if (data[property.Name] is JsonObject piece && typeof(ContentElement).IsAssignableFrom(property.PropertyType))
                piece.Merge(value, ContentBuilderSettings.JsonMergeSettings);
            else
                data[property.Name] = value;
        }

        Attach(owner, name, element, data);
    }

    public static void Attach(ContentElement owner, string name, ContentElement element, JsonObject data)
    {
        if (!ReferenceEquals(element.Data, data))
            element.Data = data;

        element.ContentItem = owner.ContentItem;
        owner.Elements[name] = element;
    }

    private static bool HasOwnProperties(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property.Get is not null || property.Set is not null)
                return true;
        }

        return false;
    }

    // A piece made apart brings what was put into it (a part its fields); a piece of another item is copied.
    private static JsonObject DataOf(ContentElement owner, string name, ContentElement element)
    {
        if (owner.Data[name] is JsonObject data)
        {
            if (!ReferenceEquals(data, element.Data))
                data.Merge(element.Data, ContentBuilderSettings.JsonMergeSettings);

            return data;
        }

        data = element.Data.Parent is null ? element.Data : (JsonObject)element.Data.DeepClone();
        owner.Data[name] = data;
        return data;
    }
}
