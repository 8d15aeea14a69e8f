using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>
/// A query for objects by an index. Conditions may compare, combine and use <c>Contains</c>, <c>StartsWith</c>, <c>EndsWith</c> and
/// <see cref="Services.DefaultQueryExtensions"/>. Text is equal only when its case is; the other text
/// conditions ignore case (on SQLite that of letters without accents). A comparison with a value never finds an empty column.
/// </summary>
/// <typeparam name="T">The class of the objects.</typeparam>
/// <typeparam name="TIndex">The index.</typeparam>
public interface IQuery<T, TIndex> : IQuery<T>
    where T : class
    where TIndex : IIndex
{
    /// <summary>Keeps what meets the condition.</summary>
    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);

    /// <summary>Orders by a column, forgetting earlier orderings. Text is ordered as a French reader expects.</summary>
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object?>> keySelector);

    /// <inheritdoc cref="OrderBy"/>
    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object?>> keySelector);

    /// <summary>Orders by a column what earlier orderings leave equal.</summary>
    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object?>> keySelector);

    /// <inheritdoc cref="ThenBy"/>
    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object?>> keySelector);
}
