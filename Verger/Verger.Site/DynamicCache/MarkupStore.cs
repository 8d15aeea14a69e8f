using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Verger.Site.DynamicCache;

/// <summary>The kept markups, up to <see cref="Capacity"/>; those that a removed tag makes invalid are dropped at once.</summary>
public sealed class MarkupStore : ITagRemovedEventHandler, IDisposable
{
    /// <summary>How many characters are kept in all. What varies with the route grows with whatever is asked for, so it has a limit.</summary>
    public const long Capacity = 2_000_000;

    private readonly ConcurrentDictionary<string, CancellationTokenSource> _tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly MemoryCache _markups;
    private long _removals;

    /// <summary>Empty.</summary>
    public MarkupStore(IClock clock)
        => _markups = new MemoryCache(new MemoryCacheOptions { SizeLimit = Capacity, TrackStatistics = true, Clock = new CacheClock(clock) });

    /// <summary>How many characters are kept.</summary>
    public long Size => _markups.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>How many tags were removed until now. What is made while it changes may be made of what was.</summary>
    public long Removals => Interlocked.Read(ref _removals);

    /// <summary>What is kept under a key; null when there is nothing.</summary>
    public T? Find<T>(string key)
        where T : class
        => _markups.TryGetValue(key, out var kept) ? kept as T : null;

    /// <summary>Keeps something.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">What to keep.</param>
    /// <param name="size">Its size in characters.</param>
    /// <param name="context">What it depends on, and how long it may be kept.</param>
    /// <param name="asOf"><see cref="Removals"/> when what it is made of was read; if it has changed, nothing is kept.</param>
    public void Keep(string key, object value, int size, CacheContext context, long asOf)
    {
        using var entry = _markups.CreateEntry(key);
        entry.Size = size;
        entry.AbsoluteExpiration = context.ExpiresOn;
        entry.AbsoluteExpirationRelativeToNow = context.ExpiresAfter;
        entry.SlidingExpiration = context.ExpiresSliding ?? (context.ExpiresOn is null && context.ExpiresAfter is null ? TimeSpan.FromMinutes(1) : null);
        foreach (var tag in context.Tags)
        {
            entry.AddExpirationToken(new CancellationChangeToken(_tags.GetOrAdd(tag, static _ => new CancellationTokenSource()).Token));
        }

        // The tokens come first: a removal from here on expires them.
        if (Removals == asOf)
        {
            entry.Value = value;
        }
    }

    /// <inheritdoc/>
    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        Interlocked.Increment(ref _removals);
        return _tags.TryRemove(tag, out var source) ? source.CancelAsync() : Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose() => _markups.Dispose();
}
