namespace YesSql.Indexes;

/// <summary>The mapping of an object to its rows in an index: when it has some, and which.</summary>
public interface IMapFor<out T, TIndex>
    where TIndex : IIndex
{
    /// <summary>Objects that do not meet the condition have no row.</summary>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);

    /// <summary>An object has this row; none when it is null.</summary>
    IGroupFor<TIndex> Map(Func<T, TIndex?> map);

    /// <summary>An object has these rows.</summary>
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map);

    /// <inheritdoc cref="Map(Func{T, TIndex})"/>
    IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map);

    /// <inheritdoc cref="Map(Func{T, IEnumerable{TIndex}})"/>
    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map);

    /// <inheritdoc cref="Map(Func{T, TIndex})"/>
    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map);

    /// <inheritdoc cref="Map(Func{T, IEnumerable{TIndex}})"/>
    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map);
}
