using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Verger.Engine.Storage;

/// <summary>Objects as JSON: every public property under its own name, accents as they are, and the row's identifier in <c>Id</c> where the class has one.</summary>
internal sealed class DocumentSerializer
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<Type, PropertyInfo?> _identifiers = new();

    public string Write(object item) => JsonSerializer.Serialize(item, item.GetType(), _options);

    public object Read(ReadOnlySpan<byte> content, Type type, long id)
    {
        var item = JsonSerializer.Deserialize(content, type, _options)
            ?? throw new JsonException($"The document {id} of the class '{type}' is empty.");
        SetIdentifier(item, id);
        return item;
    }

    /// <summary>The identifier of the row that an object says it is of; 0 when it says none.</summary>
    public long IdentifierOf(object item) => IdentifierProperty(item)?.GetValue(item) switch
    {
        long id => id,
        int id => id,
        _ => 0,
    };

    public void SetIdentifier(object item, long id)
    {
        var property = IdentifierProperty(item);
        if (property?.PropertyType == typeof(long))
        {
            property.SetValue(item, id);
        }
        else if (property?.PropertyType == typeof(int))
        {
            property.SetValue(item, checked((int)id));
        }
    }

    private PropertyInfo? IdentifierProperty(object item)
        => _identifiers.GetOrAdd(item.GetType(), static type => type.GetProperty("Id") is { CanWrite: true } found ? found : null);
}
