using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>
/// A piece of content whose data is a JSON object: an item, a part of it, or a field of that part.
/// The typed pieces inside it are read from the JSON once, when first asked for
/// (<see cref="ContentExtensions.Get{TElement}"/>), and written back by <see cref="ContentExtensions.Apply(ContentElement, string, ContentElement)"/>.
/// </summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement>? _elements;
    private JsonObject? _data;

    protected internal ContentElement()
    {
    }

    protected internal ContentElement(JsonObject data) => _data = data;

    /// <summary>The JSON of this element; in Verger a <see cref="JsonObject"/>, without dynamic members.</summary>
    [JsonIgnore]
    public dynamic Content => Data;

    /// <summary>The item that this element belongs to; itself for an item.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!;

    [JsonIgnore]
    internal JsonObject Data
    {
        get => _data ??= new JsonObject(JOptions.Node);
        set
        {
            _data = value;
            _elements = null;
        }
    }

    /// <summary>The pieces read so far, by name.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>Whether the element's JSON has a piece of that name.</summary>
    public bool Has(string name) => _data is not null && _data.ContainsKey(name);
}
