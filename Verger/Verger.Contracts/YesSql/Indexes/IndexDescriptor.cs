namespace YesSql.Indexes;

/// <summary>One mapping of an object to its rows in one index.</summary>
public class IndexDescriptor
{
    /// <summary>The class of the objects.</summary>
    public required Type Type { get; init; }

    /// <summary>The class of the rows.</summary>
    public required Type IndexType { get; init; }

    /// <summary>Whether an object has rows at all; null when all have.</summary>
    public Func<object, bool>? Filter { get; init; }

    /// <summary>Makes the rows of an object.</summary>
    public required Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; init; }

    /// <summary>Whether an object may have several rows, which an ordered query must then put together.</summary>
    internal bool HasSeveralRows { get; init; }
}
