using System.Collections;
using System.Reflection;

namespace OrchardCore.DisplayManagement;

/// <summary>Arguments of a shape from other things: a dictionary, or the properties of an object.</summary>
public static class Arguments
{
    /// <summary>No argument.</summary>
    public static readonly INamedEnumerable<object?> Empty = new NamedEnumerable([]);

    /// <summary>Each entry becomes a named argument.</summary>
    public static INamedEnumerable<object?> From(IDictionary<string, object?> dictionary)
        => new NamedEnumerable(new Dictionary<string, object?>(dictionary, StringComparer.OrdinalIgnoreCase));

    /// <summary>Each public property becomes a named argument.</summary>
    public static INamedEnumerable<object?> From<T>(T propertyObject)
        where T : notnull
    {
        var named = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in Properties<T>.Readable)
        {
            named[property.Name] = property.GetValue(propertyObject);
        }

        return new NamedEnumerable(named);
    }

    private static class Properties<T>
    {
        public static readonly PropertyInfo[] Readable = [.. typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)];
    }

    private sealed class NamedEnumerable(Dictionary<string, object?> named) : INamedEnumerable<object?>
    {
        public IList<object?> Positional { get; } = [];

        public IDictionary<string, object?> Named { get; } = named;

        public IEnumerator<object?> GetEnumerator() => Named.Values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
