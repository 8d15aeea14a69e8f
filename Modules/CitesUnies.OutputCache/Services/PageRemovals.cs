using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;

namespace CitesUnies.OutputCache.Services;

/// <summary>Drops the pages of a tag when it is removed, and counts, so that a page that was made meanwhile is known as stale.</summary>
/// <param name="services">Finds the store when it is needed: the store asks for this too.</param>
public sealed class PageRemovals(IServiceProvider services) : ITagRemovedEventHandler
{
    private long _count;

    /// <summary>How many tags were removed until now.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <inheritdoc/>
    public async Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        // Counted first: who stores a page from here on sees it (PageStore).
        Interlocked.Increment(ref _count);
        await services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(tag, CancellationToken.None);
    }
}
