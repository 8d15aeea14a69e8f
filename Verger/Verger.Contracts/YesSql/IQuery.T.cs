using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

/// <summary>
/// A query for objects. Each is found and counted once, however many index rows it has. What no ordering decides follows the order of
/// storing, so that pages neither overlap nor miss anything.
/// </summary>
public interface IQuery<T>
    where T : class
{
    /// <summary>Keeps what at least one of the conditions finds.</summary>
    IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>Keeps what every condition finds, each looking at index rows of its own: « has a row for A, and one for B ».</summary>
    IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates);

    /// <summary>Keeps what has a row in the index. All conditions on one index speak of the same row.</summary>
    IQuery<T, TIndex> With<TIndex>()
        where TIndex : class, IIndex;

    /// <summary>Keeps what has a row in the index that meets the condition. All conditions on one index speak of the same row.</summary>
    IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate)
        where TIndex : class, IIndex;

    /// <summary>Passes over that many.</summary>
    IQuery<T> Skip(int count);

    /// <summary>Takes that many at most.</summary>
    IQuery<T> Take(int count);

    /// <inheritdoc cref="FirstOrDefaultAsync(CancellationToken)"/>
    Task<T?> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    /// <summary>The first object; null when there is none.</summary>
    Task<T?> FirstOrDefaultAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="ListAsync(CancellationToken)"/>
    Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    /// <summary>The objects, all read.</summary>
    Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken);

    /// <inheritdoc cref="CountAsync(CancellationToken)"/>
    Task<int> CountAsync() => CountAsync(CancellationToken.None);

    /// <summary>How many objects there are, pages left aside.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);
}
