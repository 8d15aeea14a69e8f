using System.Diagnostics.CodeAnalysis;

namespace Verger.Engine.Storage.Sessions;

/// <summary>The objects that a session holds: one for each row.</summary>
internal sealed class IdentityMap
{
    private readonly Dictionary<long, TrackedDocument> _byId = [];
    private readonly Dictionary<object, TrackedDocument> _byItem = new(ReferenceEqualityComparer.Instance);

    public bool TryGet(long id, [NotNullWhen(true)] out TrackedDocument? document) => _byId.TryGetValue(id, out document);

    public bool TryGet(object item, [NotNullWhen(true)] out TrackedDocument? document) => _byItem.TryGetValue(item, out document);

    /// <summary>Takes in an object.</summary>
    /// <returns>False when there is one for that row.</returns>
    public bool Add(object item, long id, long version)
    {
        var document = new TrackedDocument(item, id, version);
        if (!_byId.TryAdd(id, document))
        {
            return false;
        }

        _byItem[item] = document;
        return true;
    }

    public void Remove(object item)
    {
        if (_byItem.Remove(item, out var document))
        {
            _byId.Remove(document.Id);
        }
    }

    public void Clear()
    {
        _byId.Clear();
        _byItem.Clear();
    }
}
