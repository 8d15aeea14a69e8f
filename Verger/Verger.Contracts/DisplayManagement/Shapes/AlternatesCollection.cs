using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Names without repetition, in the order in which they were added; the last is the most specific.</summary>
public class AlternatesCollection(params string[] alternates) : IEnumerable<string>
{
    private readonly List<string> _names = [.. alternates];

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>The one that was added last; null when there is none.</summary>
    public string? Last => _names.Count > 0 ? _names[^1] : null;

    /// <summary>The one at that index.</summary>
    public string this[int index] => _names[index];

    /// <summary>Adds a name, unless it is there.</summary>
    public void Add(string alternate)
    {
        if (!Contains(alternate))
        {
            _names.Add(alternate);
        }
    }

    /// <summary>Adds names, but those that are there.</summary>
    public void AddRange(IEnumerable<string> alternates)
    {
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    /// <summary>Adds names, but those that are there.</summary>
    public void AddRange(AlternatesCollection alternates) => AddRange((IEnumerable<string>)alternates);

    /// <summary>Takes a name out.</summary>
    public void Remove(string alternate) => _names.Remove(alternate);

    /// <summary>Takes all out.</summary>
    public void Clear() => _names.Clear();

    /// <summary>Whether the name is there.</summary>
    public bool Contains(string alternate) => _names.Contains(alternate);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
