namespace OrchardCore.Environment.Cache;

/// <summary>Tells what contexts are worth in the current request.</summary>
public interface ICacheContextManager
{
    /// <summary>The values of the contexts; what none of the providers knows has none.</summary>
    Task<IEnumerable<CacheContextEntry>> GetDiscriminatorsAsync(IEnumerable<string> contexts);
}
