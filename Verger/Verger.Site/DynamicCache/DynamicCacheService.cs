using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Verger.Site.DynamicCache;

/// <summary>
/// Keeps markups by the values of the contexts that they were found to vary with. Which these are is known only once a piece was made,
/// so they are kept beside the markups, under the id of the piece.
/// </summary>
public sealed class DynamicCacheService(MarkupStore store, ICacheContextManager contexts, IClock clock) : IDynamicCacheService
{
    private readonly Dictionary<CacheContext, long> _asked = [];

    /// <inheritdoc/>
    public async Task<string?> GetCachedValueAsync(CacheContext context)
    {
        _asked[context] = store.Removals;
        if (store.Find<string[]>(context.CacheId) is { } learnt)
        {
            context.AddContext(learnt);
        }

        if (store.Find<KeptMarkup>(await KeyOfAsync(context)) is not { } kept)
        {
            return null;
        }

        kept.Tell(context);
        return kept.Html;
    }

    /// <inheritdoc/>
    public async Task SetCachedValueAsync(CacheContext context, string value)
    {
        var asOf = _asked.TryGetValue(context, out var removals) ? removals : store.Removals;
        store.Keep(context.CacheId, context.Contexts.ToArray(), context.CacheId.Length, new CacheContext(context.CacheId).WithExpirySliding(TimeSpan.FromHours(1)), store.Removals);
        store.Keep(await KeyOfAsync(context), new KeptMarkup(value, [.. context.Tags], EndOf(context)), value.Length, context, asOf);
    }

    private DateTimeOffset? EndOf(CacheContext context)
    {
        DateTimeOffset? end = context.ExpiresAfter is { } duration ? new DateTimeOffset(clock.UtcNow, TimeSpan.Zero) + duration : null;
        return context.ExpiresOn < end || end is null ? context.ExpiresOn : end;
    }

    private async Task<string> KeyOfAsync(CacheContext context)
    {
        var values = await contexts.GetDiscriminatorsAsync(context.Contexts);
        return string.Join('\n', values.Select(entry => $"{entry.Key}={entry.Value}").Prepend(context.CacheId + "\n"));
    }
}
