namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The drivers of parts and fields that the enabled features registered.</summary>
public class ContentDisplayOptions
{
    private readonly Dictionary<string, ContentPartDisplayOption> _parts = [];
    private readonly Dictionary<string, ContentFieldDisplayOption> _fields = [];

    /// <summary>Those of parts, by the names of their classes.</summary>
    public IReadOnlyDictionary<string, ContentPartDisplayOption> ContentPartOptions => _parts;

    /// <summary>Those of fields, by the names of their classes.</summary>
    public IReadOnlyDictionary<string, ContentFieldDisplayOption> ContentFieldOptions => _fields;

    internal ContentPartDisplayOption GetOrAddPart(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts[type.Name] = option = new(type);
        }

        return option;
    }

    internal ContentFieldDisplayOption GetOrAddField(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields[type.Name] = option = new(type);
        }

        return option;
    }
}
