using OrchardCore.Environment.Cache;

namespace Verger.Engine.Hosting.Caching;

/// <summary>Asks each provider what contexts are worth.</summary>
internal sealed class CacheContextManager(IEnumerable<ICacheContextProvider> providers) : ICacheContextManager
{
    public async Task<IEnumerable<CacheContextEntry>> GetDiscriminatorsAsync(IEnumerable<string> contexts)
    {
        List<CacheContextEntry> entries = [];
        string[] asked = [.. contexts];
        foreach (var provider in asked.Length > 0 ? providers : [])
        {
            await provider.PopulateContextEntriesAsync(asked, entries);
        }

        return entries;
    }
}
