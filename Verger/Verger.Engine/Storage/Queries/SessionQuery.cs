using Verger.Engine.Storage.Sessions;
using YesSql;

namespace Verger.Engine.Storage.Queries;

/// <summary>A query that has just begun.</summary>
internal sealed class SessionQuery(DocumentSession session) : IQuery
{
    public IQuery<T> For<T>(bool filterType = true)
        where T : class
        => new DocumentQuery<T>(session, new DocumentCriteria { TypeName = filterType ? session.Store.TypeNames[typeof(T)] : null });

    IQueryIndex<T> IQuery.ForIndex<T>() => new IndexQuery<T>(session);

    public IQuery<object> Any() => For<object>(filterType: false);
}
