using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Rules;

namespace Verger.Rules;

/// <summary>Writes an object with <c>$type</c> in front, and reads it by that. What nobody knows is kept as it is (<see cref="UnknownCondition"/>) or left out.</summary>
public sealed class DerivedTypeConverter<TBase> : JsonConverter<TBase>
    where TBase : class
{
    private const string Discriminator = "$type";

    /// <inheritdoc/>
    public override TBase? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (JsonNode.Parse(ref reader) is not JsonObject json)
        {
            throw new JsonException($"A {typeof(TBase).Name} is an object.");
        }

        var name = json[Discriminator] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
        return DerivedTypes.TryFind(typeof(TBase), name, out var type)
            ? (TBase?)json.Deserialize(type, options)
            : new UnknownCondition(json) as TBase;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        if (value is UnknownCondition unknown)
        {
            unknown.Json.WriteTo(writer, options);
            return;
        }

        var json = new JsonObject { [Discriminator] = DerivedTypes.NameOf(value.GetType()) };
        foreach (var (name, property) in JsonSerializer.SerializeToNode(value, value.GetType(), options)!.AsObject())
        {
            json[name] = property?.DeepClone();
        }

        json.WriteTo(writer, options);
    }
}
