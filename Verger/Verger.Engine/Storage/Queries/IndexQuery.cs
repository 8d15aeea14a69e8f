using System.Linq.Expressions;
using Verger.Engine.Storage.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Verger.Engine.Storage.Queries;

/// <summary>A query for rows of an index.</summary>
internal sealed class IndexQuery<T>(DocumentSession session) : IQueryIndex<T>
    where T : class, IIndex
{
    private readonly IndexFilter _filter = new(session.TableOf(typeof(T)));
    private readonly List<IndexFilter> _others = [];
    private readonly List<Ordering> _orderings = [];
    private readonly Paging _paging = new();

    IQueryIndex<TIndex> IQueryIndex<T>.With<TIndex>()
    {
        var query = new IndexQuery<TIndex>(session);
        query._others.AddRange([.. _others, _filter]);
        return query;
    }

    IQueryIndex<TIndex> IQueryIndex<T>.With<TIndex>(Expression<Func<TIndex, bool>> predicate)
        => ((IQueryIndex<T>)this).With<TIndex>().Where(predicate);

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        _filter.Conditions.Add(predicate);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: false, isFirst: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector) => Order(keySelector, isDescending: true, isFirst: false);

    public IQueryIndex<T> Skip(int count)
    {
        _paging.Skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        _paging.Take = count;
        return this;
    }

    public async Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken) => (await FindAsync(atMost: 1, cancellationToken)).FirstOrDefault();

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken) => await FindAsync(atMost: null, cancellationToken);

    public Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var sql = new SqlStatement().Add("SELECT COUNT(*)");
        From(sql);
        return session.CountAsync(sql, cancellationToken);
    }

    private Task<List<T>> FindAsync(int? atMost, CancellationToken cancellationToken)
    {
        var table = _filter.Table;
        var sql = new SqlStatement().Add("SELECT ").Add(table.Columns);
        From(sql);
        sql.Add(" ORDER BY ");
        foreach (var ordering in _orderings)
        {
            ordering.Write(sql, session.Database, "i");
            sql.Add(", ");
        }

        sql.Add("i.\"Id\"");
        _paging.Write(sql, atMost);
        return session.ListAsync(sql, reader => (T)table.Read(reader), _orderings.Exists(ordering => ordering.IsText), cancellationToken);
    }

    private void From(SqlStatement sql)
    {
        sql.Add(" FROM ").Add(_filter.Table.Name).Add(" i");
        var word = _filter.Write(sql, session.Database, "i", " WHERE ");
        foreach (var other in _others)
        {
            sql.Add(word).Add("i.\"DocumentId\" IN ");
            other.WriteDocuments(sql, session.Database);
            word = " AND ";
        }
    }

    private IndexQuery<T> Order(LambdaExpression key, bool isDescending, bool isFirst)
    {
        if (isFirst)
        {
            _orderings.Clear();
        }

        _orderings.Add(Ordering.By(_filter.Table, key, isDescending));
        return this;
    }
}
