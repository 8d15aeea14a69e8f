using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>A query for the rows of an index. Conditions and orderings are those of <see cref="IQuery{T, TIndex}"/>.</summary>
public interface IQueryIndex<T>
    where T : IIndex
{
    /// <summary>Goes on to another index's rows of the same objects.</summary>
    IQueryIndex<TIndex> With<TIndex>()
        where TIndex : class, IIndex;

    /// <summary>Goes on to another index's rows of the same objects, those that meet the condition.</summary>
    IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class, IIndex;

    /// <summary>Keeps the rows that meet the condition.</summary>
    IQueryIndex<T> Where(Expression<Func<T, bool>> predicate);

    /// <summary>Orders by a column, forgetting earlier orderings.</summary>
    IQueryIndex<T> OrderBy(Expression<Func<T, object?>> keySelector);

    /// <inheritdoc cref="OrderBy"/>
    IQueryIndex<T> OrderByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Orders by a column what earlier orderings leave equal.</summary>
    IQueryIndex<T> ThenBy(Expression<Func<T, object?>> keySelector);

    /// <inheritdoc cref="ThenBy"/>
    IQueryIndex<T> ThenByDescending(Expression<Func<T, object?>> keySelector);

    /// <summary>Passes over that many.</summary>
    IQueryIndex<T> Skip(int count);

    /// <summary>Takes that many at most.</summary>
    IQueryIndex<T> Take(int count);

    /// <inheritdoc cref="FirstOrDefaultAsync(CancellationToken)"/>
    Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    /// <summary>The first row; null when there is none.</summary>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="ListAsync(CancellationToken)"/>
    Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    /// <summary>The rows, all read.</summary>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="CountAsync(CancellationToken)"/>
    Task<int> CountAsync() => CountAsync(CancellationToken.None);

    /// <summary>How many rows there are, pages left aside.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);
}
