using System.Data.Common;
using OrchardCore.ContentManagement;

namespace Verger.Engine.Storage.Sessions;

/// <summary>Makes objects from rows.</summary>
/// <param name="store">The store.</param>
/// <param name="work">What the rows are read in.</param>
/// <param name="identities">The objects that the session holds; null when it does not keep any.</param>
internal sealed class DocumentReader(DocumentStore store, UnitOfWork work, IdentityMap? identities)
{
    private readonly string _contentItem = store.TypeNames[typeof(ContentItem)];

    /// <summary>The object of a row of <see cref="Queries.DocumentSql.Columns"/>: the session's, if it has one.</summary>
    public object Read(DbDataReader reader)
    {
        var id = reader.GetInt64(0);
        if (identities is not null && identities.TryGet(id, out var known))
        {
            return known.Item;
        }

        var version = reader.GetInt64(2);
        var typeName = reader.GetString(1);
        var item = typeName == _contentItem
            ? ReadContentItem(reader, id, version)
            : store.Serializer.Read(reader.GetFieldValue<byte[]>(3), store.TypeNames[typeName], id);
        identities?.Add(item, id, version);
        return item;
    }

    private ContentItem ReadContentItem(DbDataReader reader, long id, long version)
    {
        var item = store.KeptContentItems.Find(id, version);
        if (item is null)
        {
            // What this transaction has written may never be committed.
            var json = reader.GetFieldValue<byte[]>(3);
            item = work.Transaction is null ? store.KeptContentItems.Keep(id, version, json) : new ItemText(json).NewItem();
        }

        item.Id = id;
        return item;
    }
}
