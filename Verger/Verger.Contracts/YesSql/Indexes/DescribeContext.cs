namespace YesSql.Indexes;

/// <summary>Where an <see cref="IndexProvider{T}"/> adds its mappings.</summary>
public class DescribeContext<T> : IDescriptor
{
    private readonly List<IDescribeFor> _mappings = [];

    /// <summary>Begins the mapping to an index.</summary>
    public IMapFor<T, TIndex> For<TIndex>()
        where TIndex : IIndex
    {
        var mapping = new IndexDescriptor<T, TIndex>();
        _mappings.Add(mapping);
        return mapping;
    }

    /// <inheritdoc/>
    public IEnumerable<IndexDescriptor> Describe(params Type[] types)
        => types.Length == 0 || types.Contains(typeof(T)) ? _mappings.Select(mapping => mapping.Describe()) : [];
}
