using System.Collections.Concurrent;
using YesSql.Indexes;

namespace Verger.Engine.Storage.Indexes;

/// <summary>What the index providers of the enabled features have said. One for each container of the site.</summary>
/// <param name="providers">The providers that all units of work share.</param>
internal sealed class IndexCatalog(IEnumerable<IIndexProvider> providers)
{
    public static readonly IndexCatalog Empty = new([]);

    private readonly IndexDescriptor[] _shared = Describe(providers);
    private readonly ConcurrentDictionary<Type, bool> _hasSeveralRows = new();

    /// <summary>The mappings that a unit of work has: the shared ones and those of its own providers.</summary>
    public IReadOnlyList<IndexDescriptor> With(IEnumerable<IIndexProvider> scopedProviders)
    {
        var own = Describe(scopedProviders);
        return own.Length == 0 ? _shared : [.. _shared, .. own];
    }

    /// <summary>Whether an object may have several rows in an index; taken as so where nobody has said anything of the index.</summary>
    /// <param name="indexType">The class of the rows.</param>
    /// <param name="descriptors">Asked for once for each index: providers are of the same classes in every unit of work.</param>
    public bool HasSeveralRows(Type indexType, Func<IReadOnlyList<IndexDescriptor>> descriptors)
    {
        if (!_hasSeveralRows.TryGetValue(indexType, out var several))
        {
            var mappings = descriptors().Where(descriptor => descriptor.IndexType == indexType).Take(2).ToList();
            several = _hasSeveralRows[indexType] = mappings is not [{ HasSeveralRows: false }];
        }

        return several;
    }

    private static IndexDescriptor[] Describe(IEnumerable<IIndexProvider> providers)
        => [.. providers.SelectMany(static provider =>
        {
            var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(provider.ForType()))!;
            provider.Describe(context);
            return context.Describe();
        })];
}
