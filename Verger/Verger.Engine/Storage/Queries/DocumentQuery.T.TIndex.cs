using System.Linq.Expressions;
using Verger.Engine.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Verger.Engine.Storage.Queries;

/// <summary>A query for objects that goes on about one index.</summary>
internal sealed class DocumentQuery<T, TIndex>(DocumentSession session, DocumentCriteria criteria, IndexFilter filter)
    : DocumentQuery<T>(session, criteria), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        filter.Conditions.Add(predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    private DocumentQuery<T, TIndex> Order(LambdaExpression key, bool isDescending, bool isFirst)
    {
        if (isFirst)
        {
            Criteria.Orderings.Clear();
        }

        Criteria.Orderings.Add(Ordering.By(filter.Table, key, isDescending));
        return this;
    }
}
