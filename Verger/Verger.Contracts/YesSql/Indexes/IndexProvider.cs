namespace YesSql.Indexes;

/// <summary>Says which index rows the objects of a class have, in <see cref="Describe(DescribeContext{T})"/>.</summary>
public abstract class IndexProvider<T> : IIndexProvider
{
    /// <inheritdoc/>
    public string? CollectionName { get; set; }

    /// <summary>Adds mappings: <c>context.For&lt;MyIndex&gt;().When(…).Map(…)</c>.</summary>
    public abstract void Describe(DescribeContext<T> context);

    /// <inheritdoc/>
    public Type ForType() => typeof(T);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);
}
