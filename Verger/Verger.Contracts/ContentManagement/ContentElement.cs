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
    private (ContentElement Owner, string Name)? _place;

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
        get => _data ??= ReadData();
        set
        {
            _data = value;
            _elements = null;
        }
    }

    /// <summary>Whether the JSON is at hand; until then what the element was read from says the same.</summary>
    [JsonIgnore]
    internal bool HasData => _data is not null;

    /// <summary>The pieces read so far, by name.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    /// <summary>Whether the element's JSON has a piece of that name.</summary>
    public bool Has(string name) => _data is null ? HasUnread(name) : _data.ContainsKey(name);

    /// <summary>Says whose piece this is, so that its JSON can be found when it is asked for.</summary>
    internal void PlaceIn(ContentElement owner, string name)
    {
        _place = (owner, name);
        ContentItem = owner.ContentItem;
    }

    /// <summary>The JSON, asked for the first time.</summary>
    internal virtual JsonObject ReadData()
        => _place is { } place && place.Owner.Data[place.Name] is JsonObject data ? data : new JsonObject(JOptions.Node);

    /// <summary>Whether there is a piece of that name, told without reading the JSON if that can be.</summary>
    internal virtual bool HasUnread(string name) => _place is not null && Data.ContainsKey(name);
}
