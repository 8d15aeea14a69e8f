using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Verger.Rules;

/// <summary>
/// The classes that JSON may stand for where a base class is asked for. A name always means the same class, so they are the process's: documents
/// are read before any feature is known.
/// </summary>
public static class DerivedTypes
{
    private static readonly ConcurrentDictionary<(Type Base, string Name), Type> _types = new();

    /// <summary>Lets a class stand for its base.</summary>
    public static void Add<TDerived, TBase>()
        where TDerived : TBase
        => _types.TryAdd((typeof(TBase), typeof(TDerived).FullName!), typeof(TDerived));

    /// <summary>What <c>$type</c> says of that class: its name and, as in Orchard Core, the assembly that it lies in there.</summary>
    public static string NameOf(Type type)
    {
        // Ours lies with the contracts. Orchard's conditions and operators lie in the module that their namespace names.
        var assembly = type.Assembly == typeof(DerivedTypes).Assembly ? type.Namespace!.Replace(".Models", "", StringComparison.Ordinal) : type.Assembly.GetName().Name;
        return $"{type.FullName}, {assembly}";
    }

    /// <summary>Whether that <c>$type</c> stands for a class derived from the base, and that class. Its assembly does not matter.</summary>
    public static bool TryFind(Type baseType, string? name, [NotNullWhen(true)] out Type? type)
    {
        type = null;
        return name is not null && _types.TryGetValue((baseType, name.Split(',')[0].Trim()), out type);
    }
}
