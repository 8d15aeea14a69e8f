using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;

namespace CitesUnies.OutputCache.Services;

/// <summary>Keeps pages in another store, but for those that were made while something changed.</summary>
/// <param name="inner">The store.</param>
/// <param name="httpContextAccessor">Tells which page is being stored.</param>
/// <param name="removals">Tells whether something changed.</param>
public sealed class PageStore(IOutputCacheStore inner, IHttpContextAccessor httpContextAccessor, PageRemovals removals) : IOutputCacheStore
{
    /// <inheritdoc/>
    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => inner.GetAsync(key, cancellationToken);

    /// <inheritdoc/>
    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => inner.EvictByTagAsync(tag, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        await inner.SetAsync(key, value, tags, validFor, cancellationToken);
        if (PageInProgress.Of(httpContextAccessor.HttpContext) is not { } page || page.AsOf == removals.Count)
        {
            return;
        }

        foreach (var tag in tags ?? [])
        {
            await inner.EvictByTagAsync(tag, cancellationToken);
        }
    }
}
