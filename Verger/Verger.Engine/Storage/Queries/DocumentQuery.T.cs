using System.Linq.Expressions;
using Verger.Engine.Storage.Sessions;
using YesSql;

namespace Verger.Engine.Storage.Queries;

/// <summary>A query for objects.</summary>
internal class DocumentQuery<T>(DocumentSession session, DocumentCriteria criteria) : IQuery<T>
    where T : class
{
    protected DocumentCriteria Criteria { get; } = criteria;

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(any: true, predicates);

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(any: false, predicates);

    IQuery<T, TIndex> IQuery<T>.With<TIndex>() => new DocumentQuery<T, TIndex>(session, Criteria, Criteria.On(session.TableOf(typeof(TIndex))));

    IQuery<T, TIndex> IQuery<T>.With<TIndex>(Expression<Func<TIndex, bool>> predicate)
    {
        var filter = Criteria.On(session.TableOf(typeof(TIndex)));
        filter.Conditions.Add(predicate);
        return new DocumentQuery<T, TIndex>(session, Criteria, filter);
    }

    public IQuery<T> Skip(int count)
    {
        Criteria.Paging.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        Criteria.Paging.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken)
        => (await session.FindAsync<T>(Criteria, atMost: 1, cancellationToken)).FirstOrDefault();

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken) => await session.FindAsync<T>(Criteria, atMost: null, cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken) => session.CountAsync(Criteria, cancellationToken);

    private DocumentQuery<T> Group(bool any, Func<IQuery<T>, IQuery<T>>[] predicates)
    {
        var members = new List<DocumentCriteria>();
        foreach (var predicate in predicates)
        {
            var member = new DocumentCriteria();
            predicate(new DocumentQuery<T>(session, member));
            members.Add(member);
        }

        Criteria.Groups.Add((any, members));
        return this;
    }
}
