namespace Verger.Engine.Storage.Sessions;

/// <summary>What a session has been told to write, in that order.</summary>
internal sealed class PendingChanges
{
    private readonly OrderedDictionary<object, bool> _saved = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _deleted = new(ReferenceEqualityComparer.Instance);

    public bool IsEmpty => _saved.Count == 0 && _deleted.Count == 0;

    /// <summary>Objects to store, each with whether its version has to be the one that was read.</summary>
    public IEnumerable<KeyValuePair<object, bool>> Saved => _saved;

    public IReadOnlyCollection<object> Deleted => _deleted;

    public void Save(object item, bool checkConcurrency)
    {
        _deleted.Remove(item);
        _saved[item] = checkConcurrency || (_saved.TryGetValue(item, out var known) && known);
    }

    public void Delete(object item)
    {
        _saved.Remove(item);
        _deleted.Add(item);
    }

    public void Forget(object item)
    {
        _saved.Remove(item);
        _deleted.Remove(item);
    }
}
