using System.Data.Common;

namespace Verger.Engine.Storage.Sessions;

/// <summary>Makes objects from rows.</summary>
/// <param name="store">The store.</param>
/// <param name="identities">The objects that the session holds; null when it does not keep any.</param>
internal sealed class DocumentReader(DocumentStore store, IdentityMap? identities)
{
    /// <summary>The object of a row of <see cref="Queries.DocumentSql.Columns"/>: the session's, if it has one.</summary>
    public object Read(DbDataReader reader)
    {
        var id = reader.GetInt64(0);
        if (identities is not null && identities.TryGet(id, out var known))
        {
            return known.Item;
        }

        var item = store.Serializer.Read(reader.GetFieldValue<byte[]>(3), store.TypeNames[reader.GetString(1)], id);
        identities?.Add(item, id, reader.GetInt64(2));
        return item;
    }
}
