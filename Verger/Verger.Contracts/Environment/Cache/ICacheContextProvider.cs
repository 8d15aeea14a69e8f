namespace OrchardCore.Environment.Cache;

/// <summary>Knows what some contexts are worth in the current request.</summary>
public interface ICacheContextProvider
{
    /// <summary>Adds the values of those that it knows.</summary>
    Task PopulateContextEntriesAsync(IEnumerable<string> contexts, List<CacheContextEntry> entries);
}
