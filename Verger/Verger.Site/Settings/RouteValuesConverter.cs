using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;

namespace Verger.Site.Settings;

/// <summary>Route values are texts, not JSON elements, once they are read.</summary>
internal sealed class RouteValuesConverter : JsonConverter<RouteValueDictionary>
{
    public override RouteValueDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var values = new RouteValueDictionary();
        foreach (var (name, value) in JsonNode.Parse(ref reader)?.AsObject() ?? [])
        {
            values[name] = value is JsonValue ? value.ToString() : throw new JsonException($"{name}: a route value is a text.");
        }

        return values;
    }

    public override void Write(Utf8JsonWriter writer, RouteValueDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in value)
        {
            writer.WriteString(name, text?.ToString());
        }

        writer.WriteEndObject();
    }
}
