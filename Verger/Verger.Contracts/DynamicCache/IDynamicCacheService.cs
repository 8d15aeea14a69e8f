using OrchardCore.Environment.Cache;

namespace OrchardCore.DynamicCache;

/// <summary>Keeps the markup of pieces of pages.</summary>
public interface IDynamicCacheService
{
    /// <summary>The markup that is kept for the current request; null when there is none. What it depends on is added to the context.</summary>
    Task<string?> GetCachedValueAsync(CacheContext context);

    /// <summary>Keeps a markup for requests like the current one, unless something that it depends on has changed since it was asked for.</summary>
    Task SetCachedValueAsync(CacheContext context, string value);
}
