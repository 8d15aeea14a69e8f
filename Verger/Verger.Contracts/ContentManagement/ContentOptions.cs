namespace OrchardCore.ContentManagement;

/// <summary>The classes of parts and fields that the enabled modules registered.</summary>
public class ContentOptions
{
    private readonly List<ContentPartOption> _parts = [];
    private readonly List<ContentFieldOption> _fields = [];
    private readonly Dictionary<string, ContentPartOption> _partsByName = [];
    private readonly Dictionary<string, ContentFieldOption> _fieldsByName = [];

    public IReadOnlyList<ContentPartOption> ContentPartOptions => _parts;

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _partsByName;

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => _fields;

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fieldsByName;

    internal ContentPartOption GetOrAddContentPart(Type type)
    {
        if (!type.IsSubclassOf(typeof(ContentPart)))
            throw new ArgumentException($"{type} does not derive from {nameof(ContentPart)}.", nameof(type));

        if (_partsByName.TryGetValue(type.Name, out var known) && known.Type == type)
            return known;

        var option = new ContentPartOption(type);
        _parts.Add(option);
        return _partsByName[type.Name] = option;
    }

    internal ContentFieldOption GetOrAddContentField(Type type)
    {
        if (!type.IsSubclassOf(typeof(ContentField)))
            throw new ArgumentException($"{type} does not derive from {nameof(ContentField)}.", nameof(type));

        if (_fieldsByName.TryGetValue(type.Name, out var known) && known.Type == type)
            return known;

        var option = new ContentFieldOption(type);
        _fields.Add(option);
        return _fieldsByName[type.Name] = option;
    }
}
