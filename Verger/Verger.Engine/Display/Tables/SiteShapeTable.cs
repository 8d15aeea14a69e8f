using System.Collections.Frozen;
using OrchardCore.DisplayManagement.Descriptors;

namespace Verger.Engine.Display.Tables;

/// <summary>The shape table of a theme, frozen for fast reading.</summary>
internal sealed class SiteShapeTable : ShapeTable
{
    private readonly FrozenDictionary<string, ShapeEntry> _entries;
    private readonly FrozenDictionary<string, ShapeBinding> _bindings;

    public SiteShapeTable(IDictionary<string, ShapeDescriptor> descriptors, IDictionary<string, ShapeBinding> bindings)
        : base(descriptors, bindings)
    {
        _entries = descriptors.ToFrozenDictionary(pair => pair.Key, pair => new ShapeEntry(pair.Value), StringComparer.OrdinalIgnoreCase);
        _bindings = bindings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What is said of a type, or of the type that an alternate is one of.</summary>
    public ShapeEntry? Find(string shapeType)
        => _entries.GetValueOrDefault(shapeType.IndexOf("__", StringComparison.Ordinal) is > 0 and var end ? shapeType[..end] : shapeType);

    public ShapeBinding? FindBinding(string name) => _bindings.GetValueOrDefault(name);
}
