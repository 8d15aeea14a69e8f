using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Orchard's JSON of a content item: the well-known properties in a fixed order, then one property per part.
/// Reading parses the text once; a part stays JSON until it is asked for.
/// </summary>
public class ContentItemConverter : JsonConverter<ContentItem>
{
    public override ContentItem? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A content item is a JSON object.");

        var item = new ContentItem();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (!ReadWellKnown(item, name, ref reader))
                item.Data[name] = JsonNode.Parse(ref reader, JOptions.Node);
        }

        return item;
    }

    public override void Write(Utf8JsonWriter writer, ContentItem value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(nameof(ContentItem.ContentItemId), value.ContentItemId);
        writer.WriteString(nameof(ContentItem.ContentItemVersionId), value.ContentItemVersionId);
        writer.WriteString(nameof(ContentItem.ContentType), value.ContentType);
        writer.WriteString(nameof(ContentItem.DisplayText), value.DisplayText);
        writer.WriteBoolean(nameof(ContentItem.Latest), value.Latest);
        writer.WriteBoolean(nameof(ContentItem.Published), value.Published);
        WriteDate(writer, nameof(ContentItem.ModifiedUtc), value.ModifiedUtc);
        WriteDate(writer, nameof(ContentItem.PublishedUtc), value.PublishedUtc);
        WriteDate(writer, nameof(ContentItem.CreatedUtc), value.CreatedUtc);
        writer.WriteString(nameof(ContentItem.Owner), value.Owner);
        writer.WriteString(nameof(ContentItem.Author), value.Author);

        foreach (var (name, part) in value.Data)
        {
            writer.WritePropertyName(name);
            if (part is null)
                writer.WriteNullValue();
            else
                part.WriteTo(writer, options);
        }

        writer.WriteEndObject();
    }

    internal static bool ReadWellKnown(ContentItem item, string name, ref Utf8JsonReader reader)
    {
        switch (name)
        {
            case nameof(ContentItem.ContentItemId):
                item.ContentItemId = reader.GetString()!;
                return true;
            case nameof(ContentItem.ContentItemVersionId):
                item.ContentItemVersionId = reader.GetString()!;
                return true;
            case nameof(ContentItem.ContentType):
                item.ContentType = reader.GetString()!;
                return true;
            case nameof(ContentItem.DisplayText):
                item.DisplayText = reader.GetString();
                return true;
            case nameof(ContentItem.Latest):
                item.Latest = ReadFlag(ref reader);
                return true;
            case nameof(ContentItem.Published):
                item.Published = ReadFlag(ref reader);
                return true;
            case nameof(ContentItem.ModifiedUtc):
                item.ModifiedUtc = ReadDate(ref reader);
                return true;
            case nameof(ContentItem.PublishedUtc):
                item.PublishedUtc = ReadDate(ref reader);
                return true;
            case nameof(ContentItem.CreatedUtc):
                item.CreatedUtc = ReadDate(ref reader);
                return true;
            case nameof(ContentItem.Owner):
                item.Owner = reader.GetString();
                return true;
            case nameof(ContentItem.Author):
                item.Author = reader.GetString();
                return true;
            default:
                return false;
        }
    }

    private static bool ReadFlag(ref Utf8JsonReader reader) => reader.TokenType != JsonTokenType.Null && reader.GetBoolean();

    // Recipes written by hand may give an offset or none at all; what is stored is UTC.
    private static DateTime? ReadDate(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;

        var date = reader.GetDateTime();
        return date.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : date.ToUniversalTime();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateTime? value)
    {
        if (value is { } date)
            writer.WriteString(name, date);
        else
            writer.WriteNull(name);
    }
}
