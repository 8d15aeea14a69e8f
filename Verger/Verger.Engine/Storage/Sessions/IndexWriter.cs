using Verger.Engine.Storage.Indexes;
using YesSql.Indexes;

namespace Verger.Engine.Storage.Sessions;

/// <summary>Replaces the index rows of documents by those that their providers make now.</summary>
internal sealed class IndexWriter(DocumentStore store, UnitOfWork work, Func<IReadOnlyList<IndexDescriptor>> descriptors)
{
    private const int ValuesAtATime = 1_000;

    public async Task WriteAsync(IReadOnlyList<WrittenDocument> documents, CancellationToken cancellationToken)
    {
        var changes = new Dictionary<IndexTable, Changes>();
        foreach (var document in documents)
        {
            await MapAsync(document, changes, cancellationToken);
        }

        foreach (var (table, change) in changes)
        {
            foreach (var ids in change.Stale.Chunk(ValuesAtATime))
            {
                await work.ExecuteAsync(table.Delete(ids), cancellationToken);
            }
        }

        foreach (var (table, change) in changes)
        {
            foreach (var rows in change.Rows.Chunk(Math.Max(1, ValuesAtATime / table.Width)))
            {
                await work.ExecuteAsync(table.Insert(rows), cancellationToken);
            }
        }
    }

    private async Task MapAsync(WrittenDocument document, Dictionary<IndexTable, Changes> changes, CancellationToken cancellationToken)
    {
        foreach (var descriptor in descriptors())
        {
            if (!descriptor.Type.IsInstanceOfType(document.Item))
            {
                continue;
            }

            var table = store.TableOf(descriptor.IndexType);
            if (!changes.TryGetValue(table, out var change))
            {
                changes[table] = change = new Changes([], []);
            }

            if (!document.IsNew)
            {
                change.Stale.Add(document.Id);
            }

            if (descriptor.Filter?.Invoke(document.Item) ?? true)
            {
                change.Rows.AddRange((await descriptor.Map(document.Item, cancellationToken)).Select(row => (document.Id, row)));
            }
        }
    }

    private sealed record Changes(HashSet<long> Stale, List<(long DocumentId, IIndex Row)> Rows);
}
