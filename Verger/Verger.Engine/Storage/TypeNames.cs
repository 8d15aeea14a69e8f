using System.Collections.Concurrent;
using YesSql;

namespace Verger.Engine.Storage;

/// <summary>
/// A class is stored under its full name alone: without the name of its assembly, which a class may leave without its documents being lost.
/// </summary>
internal sealed class TypeNames : ITypeService
{
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type> _types = new(StringComparer.Ordinal);

    public string this[Type t]
    {
        get => _names.TryGetValue(t, out var name) ? name : Add(t, t.ToString());
        set => Add(t, value);
    }

    public Type this[string s] => _types.TryGetValue(s, out var type) ? type : Find(s);

    private string Add(Type type, string name)
    {
        _types[name] = type;
        return _names[type] = name;
    }

    private Type Find(string name)
    {
        var type = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(name)).FirstOrDefault(found => found is not null)
            ?? throw new InvalidOperationException($"The database holds a document of the class '{name}', which no loaded module has.");
        Add(type, name);
        return type;
    }
}
