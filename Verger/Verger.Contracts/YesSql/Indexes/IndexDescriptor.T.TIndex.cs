namespace YesSql.Indexes;

/// <summary>Collects what a provider says of one index.</summary>
internal sealed class IndexDescriptor<T, TIndex> : IDescribeFor, IMapFor<T, TIndex>, IGroupFor<TIndex>
    where TIndex : IIndex
{
    private Func<T, bool>? _when;
    private Func<T, CancellationToken, Task<IEnumerable<IIndex>>>? _map;
    private bool _hasSeveralRows;

    public IMapFor<T, TIndex> When(Func<T, bool> predicate)
    {
        _when = predicate;
        return this;
    }

    public IGroupFor<TIndex> Map(Func<T, TIndex?> map) => One((item, _) => Task.FromResult(map(item)));

    public IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map) => Several((item, _) => Task.FromResult(map(item)));

    public IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map) => One((item, _) => map(item));

    public IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map) => Several((item, _) => map(item));

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map) => One(map);

    public IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map) => Several(map);

    public IndexDescriptor Describe()
    {
        var map = _map ?? throw new InvalidOperationException($"The index provider of '{typeof(T)}' says For<{typeof(TIndex).Name}>() without Map(…).");
        var when = _when;
        return new IndexDescriptor
        {
            Type = typeof(T),
            IndexType = typeof(TIndex),
            Filter = when is null ? null : item => when((T)item),
            Map = (item, cancellationToken) => map((T)item, cancellationToken),
            HasSeveralRows = _hasSeveralRows,
        };
    }

    private IndexDescriptor<T, TIndex> One(Func<T, CancellationToken, Task<TIndex?>> map)
    {
        _map = async (item, cancellationToken) => await map(item, cancellationToken) is { } row ? [row] : [];
        return this;
    }

    private IndexDescriptor<T, TIndex> Several(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map)
    {
        _map = async (item, cancellationToken) => await map(item, cancellationToken) is { } rows ? rows.Where(row => row is not null).Cast<IIndex>() : [];
        _hasSeveralRows = true;
        return this;
    }
}
