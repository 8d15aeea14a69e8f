namespace OrchardCore.DisplayManagement;

/// <summary>Arguments of a shape: some by position, some by name.</summary>
public interface INamedEnumerable<T> : IEnumerable<T>
{
    /// <summary>Those without a name.</summary>
    IList<T> Positional { get; }

    /// <summary>Those with a name; names ignore case.</summary>
    IDictionary<string, T> Named { get; }
}
