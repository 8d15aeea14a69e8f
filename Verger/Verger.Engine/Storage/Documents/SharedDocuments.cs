using System.Collections.Concurrent;
using OrchardCore.Data.Documents;

namespace Verger.Engine.Storage.Documents;

/// <summary>Documents of which the site has one, in memory, as last committed. Nobody changes them.</summary>
internal sealed class SharedDocuments
{
    private readonly ConcurrentDictionary<Type, Slot> _slots = new();

    public Slot Of(Type type) => _slots.TryGetValue(type, out var slot) ? slot : _slots.GetOrAdd(type, static _ => new Slot());

    /// <summary>The place of one document.</summary>
    internal sealed class Slot
    {
        private readonly Lock _lock = new();
        private volatile IDocument? _document;
        private int _generation;

        /// <summary>The document; null when it has to be read.</summary>
        public IDocument? Document => _document;

        /// <summary>To be taken before the document is read.</summary>
        public int Generation => Volatile.Read(ref _generation);

        /// <summary>Keeps what was read, unless a change was committed meanwhile.</summary>
        public void Keep(IDocument document, int generation)
        {
            lock (_lock)
            {
                if (generation == _generation)
                {
                    _document = document;
                }
            }
        }

        /// <summary>A change has been committed.</summary>
        public void Drop()
        {
            lock (_lock)
            {
                _generation++;
                _document = null;
            }
        }
    }
}
