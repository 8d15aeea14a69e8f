using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>
/// The stored text of a version, read as far as lists and pages need: what every item has, and where each part begins. Nothing changes
/// it, so it may be kept and shared; each unit of work is given an item of its own, whose parts are read from the text when asked for.
/// </summary>
internal sealed class ItemText
{
    private readonly byte[] _json;
    private readonly ContentItem _head = new();
    private readonly List<Piece> _parts = [];

    /// <summary>Reads the text.</summary>
    /// <param name="json">A content item as <see cref="ContentItemConverter"/> writes it, in UTF-8. It must not be changed afterwards.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public ItemText(byte[] json)
    {
        _json = json;
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("A content item is a JSON object.");

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (ContentItemConverter.ReadWellKnown(_head, name, ref reader))
                continue;

            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            Put(new Piece(name, start, (int)reader.BytesConsumed - start));
        }
    }

    /// <summary>How much it takes, in bytes.</summary>
    public int Size => _json.Length;

    /// <summary>An item of this text, that belongs to who asked.</summary>
    public ContentItem NewItem() => new(this)
    {
        ContentItemId = _head.ContentItemId,
        ContentItemVersionId = _head.ContentItemVersionId,
        ContentType = _head.ContentType,
        DisplayText = _head.DisplayText,
        Latest = _head.Latest,
        Published = _head.Published,
        ModifiedUtc = _head.ModifiedUtc,
        PublishedUtc = _head.PublishedUtc,
        CreatedUtc = _head.CreatedUtc,
        Owner = _head.Owner,
        Author = _head.Author,
    };

    /// <summary>Whether there is a part of that name.</summary>
    public bool Has(string name) => IndexOf(name) >= 0;

    /// <summary>The text of the part of that name, if it is an object; else nothing.</summary>
    public ReadOnlySpan<byte> ObjectOf(string name)
        => IndexOf(name) is >= 0 and var index && _json[_parts[index].Start] == (byte)'{' ? _json.AsSpan(_parts[index].Start, _parts[index].Length) : default;

    /// <summary>All parts as JSON that may be changed.</summary>
    public JsonObject ToJson()
    {
        var data = new JsonObject(JOptions.Node);
        foreach (var part in _parts)
            data[part.Name] = JsonNode.Parse(_json.AsSpan(part.Start, part.Length), JOptions.Node);

        return data;
    }

    private void Put(Piece part)
    {
        // As in any JSON object, the last of a name counts.
        if (IndexOf(part.Name) is >= 0 and var index)
            _parts[index] = part;
        else
            _parts.Add(part);
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private readonly record struct Piece(string Name, int Start, int Length);
}
