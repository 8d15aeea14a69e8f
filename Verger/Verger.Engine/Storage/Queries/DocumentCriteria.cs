using Verger.Engine.Storage.Indexes;

namespace Verger.Engine.Storage.Queries;

/// <summary>What a query for documents has been told so far.</summary>
internal sealed class DocumentCriteria
{
    /// <summary>The stored name of the class; null for any.</summary>
    public string? TypeName { get; init; }

    /// <summary>One for each index.</summary>
    public List<IndexFilter> Filters { get; } = [];

    /// <summary>Sets of conditions of which one (<c>Any</c>) or all must hold, each on index rows of its own.</summary>
    public List<(bool Any, List<DocumentCriteria> Members)> Groups { get; } = [];

    public List<Ordering> Orderings { get; } = [];

    public Paging Paging { get; } = new();

    /// <summary>What is wanted of the rows of an index.</summary>
    public IndexFilter On(IndexTable table)
    {
        foreach (var known in Filters)
        {
            if (known.Table == table)
            {
                return known;
            }
        }

        var filter = new IndexFilter(table);
        Filters.Add(filter);
        return filter;
    }
}
