namespace YesSql.Indexes;

/// <summary>Says which index rows the objects of a class have. Modules derive from <see cref="IndexProvider{T}"/>.</summary>
public interface IIndexProvider
{
    /// <summary>The class of the objects.</summary>
    Type ForType();

    /// <summary>Adds what this provider has to say.</summary>
    void Describe(IDescriptor context);

    /// <summary>Always null.</summary>
    string? CollectionName { get; set; }
}
