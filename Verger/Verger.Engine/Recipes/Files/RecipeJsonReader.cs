using System.Text.Json;
using System.Text.Json.Nodes;
using Verger.Recipes;

namespace Verger.Engine.Recipes.Files;

/// <summary>Reads JSON with comments and trailing commas into nodes, and notes the line of each. Names are found in any case, as Orchard's steps read them.</summary>
internal sealed class RecipeJsonReader(string file, ReadOnlyMemory<byte> bytes)
{
    private static readonly JsonReaderOptions _options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonNodeOptions _nodeOptions = new() { PropertyNameCaseInsensitive = true };

    private readonly ReadOnlyMemory<byte> _bytes = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    private readonly RecipeLines _lines = new();
    private readonly List<RecipeFault> _faults = [];
    private int _line = 1;
    private int _counted;

    public RecipeText Read()
    {
        var reader = new Utf8JsonReader(_bytes.Span, _options);
        JsonNode? root = null;
        try
        {
            reader.Read();
            root = ReadNode(ref reader);
            while (reader.Read())
            {
            }
        }
        catch (JsonException exception)
        {
            _faults.Add(new(file, (int)(exception.LineNumber ?? 0) + 1, $"Ce n'est pas du JSON : {exception.Message.Split(" LineNumber")[0]}"));
        }

        if (_faults.Count == 0 && root is not JsonObject)
        {
            _faults.Add(new(file, 1, "Une recette est un objet { … }."));
        }

        return new(file, root as JsonObject ?? [], _lines, _faults);
    }

    private JsonNode? ReadNode(ref Utf8JsonReader reader)
    {
        var line = LineAt(ref reader);
        JsonNode? node = reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonObject(_nodeOptions),
            JsonTokenType.StartArray => new JsonArray(_nodeOptions),
            JsonTokenType.Null => null,
            JsonTokenType.String => JsonValue.Create(reader.GetString(), _nodeOptions),
            JsonTokenType.True => JsonValue.Create(true, _nodeOptions),
            JsonTokenType.False => JsonValue.Create(false, _nodeOptions),
            _ => JsonValue.Create(JsonElement.ParseValue(ref reader), _nodeOptions),
        };
        if (node is not null)
        {
            _lines.Note(node, line);
        }

        Fill(node, ref reader);
        return node;
    }

    private void Fill(JsonNode? node, ref Utf8JsonReader reader)
    {
        if (node is JsonArray list)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                list.Add(ReadNode(ref reader));
            }
        }
        else if (node is JsonObject owner)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                ReadProperty(owner, ref reader);
            }
        }
    }

    private void ReadProperty(JsonObject owner, ref Utf8JsonReader reader)
    {
        var (name, line) = (reader.GetString()!, LineAt(ref reader));
        reader.Read();
        var value = ReadNode(ref reader);
        if (!owner.TryAdd(name, value))
        {
            _faults.Add(new(file, line, $"« {name} » est déjà écrit plus haut dans le même objet."));
        }

        _lines.Note(owner, name, line);
    }

    private int LineAt(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        _line += _bytes.Span[_counted..start].Count((byte)'\n');
        _counted = start;
        return _line;
    }
}
