using System.Globalization;
using YesSql;

namespace Verger.Engine.Storage.Sessions;

/// <summary>Writes changes of documents and then their index rows.</summary>
internal sealed class DocumentWriter(DocumentStore store, UnitOfWork work, IdentityMap identities, IndexWriter indexes)
{
    /// <summary>Deletes come first and index rows last, so that a value that must be unique can pass from one object to another.</summary>
    /// <exception cref="ConcurrencyException">A row is not as it was read.</exception>
    /// <exception cref="InvalidOperationException">An object is of a row that this session did not read.</exception>
    public async Task WriteAsync(PendingChanges changes, CancellationToken cancellationToken)
    {
        await work.BeginAsync(cancellationToken);
        await DeleteAsync(changes.Deleted, cancellationToken);
        var written = new List<WrittenDocument>();
        foreach (var (item, checkConcurrency) in changes.Saved)
        {
            written.Add(identities.TryGet(item, out var known)
                ? await UpdateAsync(known, checkConcurrency, cancellationToken)
                : await InsertAsync(item, cancellationToken));
        }

        await indexes.WriteAsync(written, cancellationToken);
    }

    private async Task<WrittenDocument> InsertAsync(object item, CancellationToken cancellationToken)
    {
        // Inserted, it would be there twice; updated, it could undo what others have written since it was read.
        if (store.Serializer.IdentifierOf(item) is > 0 and var known)
        {
            throw new InvalidOperationException(
                $"The {item.GetType().Name} with the Id {known} was not read by this session. Read it here to change it, call ISession.Import to bring it in, or set its Id to 0 to store another.");
        }

        var statement = new SqlStatement()
            .Add($"INSERT INTO {store.Names.Document} (\"Type\", \"Content\", \"Version\") VALUES ")
            .AddList([store.TypeNames[item.GetType()], store.Serializer.Write(item), 1L])
            .Add(" RETURNING \"Id\"");
        var id = Convert.ToInt64(await work.ScalarAsync(statement, cancellationToken), CultureInfo.InvariantCulture);
        store.Serializer.SetIdentifier(item, id);
        identities.Add(item, id, 1);
        return new WrittenDocument(item, id, IsNew: true);
    }

    private async Task<WrittenDocument> UpdateAsync(TrackedDocument document, bool checkConcurrency, CancellationToken cancellationToken)
    {
        var content = store.Serializer.Write(document.Item);
        var statement = new SqlStatement()
            .Add($"UPDATE {store.Names.Document} SET \"Content\" = ").AddValue(content)
            .Add(", \"Version\" = \"Version\" + 1 WHERE \"Id\" = ").AddValue(document.Id);
        if (checkConcurrency)
        {
            statement.Add(" AND \"Version\" = ").AddValue(document.Version);
        }

        var version = await work.ScalarAsync(statement.Add(" RETURNING \"Version\""), cancellationToken) ?? throw new ConcurrencyException(new Document
        {
            Id = document.Id,
            Type = store.TypeNames[document.Item.GetType()],
            Content = content,
            Version = document.Version,
        });
        document.Version = Convert.ToInt64(version, CultureInfo.InvariantCulture);
        return new WrittenDocument(document.Item, document.Id, IsNew: false);
    }

    /// <summary>Index rows go with their document: the database sees to it, for features that are not enabled now as well.</summary>
    private async Task DeleteAsync(IReadOnlyCollection<object> items, CancellationToken cancellationToken)
    {
        var ids = new List<object>();
        foreach (var item in items)
        {
            if (identities.TryGet(item, out var document))
            {
                ids.Add(document.Id);
                identities.Remove(item);
            }
        }

        if (ids.Count > 0)
        {
            await work.ExecuteAsync(new SqlStatement().Add($"DELETE FROM {store.Names.Document} WHERE \"Id\" IN ").AddList(ids), cancellationToken);
        }
    }
}
