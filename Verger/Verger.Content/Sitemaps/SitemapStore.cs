using System.Collections.Concurrent;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace Verger.Content.Sitemaps;

/// <summary>
/// Keeps sitemaps until something that they list changes, or the next moment that changes them by itself, or for an hour. One is made at a time,
/// however many ask.
/// </summary>
internal sealed class SitemapStore(IClock clock) : ITagRemovedEventHandler, IDisposable
{
    // By address, and the host of a request is whatever it says.
    private const int Capacity = 8;

    private readonly ConcurrentDictionary<string, KeptSitemap> _kept = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _making = new(1, 1);
    private long _removals;

    /// <summary>The sitemap of an address, made when it is not kept.</summary>
    /// <param name="address">Its whole address.</param>
    /// <param name="make">Makes its files, and tells what they depend on; null when there are none.</param>
    public async Task<KeptSitemap?> GetAsync(string address, Func<CacheContext, Task<IReadOnlyList<SitemapFile>?>> make)
    {
        if (Find(address) is { } kept)
        {
            return kept;
        }

        await _making.WaitAsync();
        try
        {
            return Find(address) ?? await MakeAsync(address, make);
        }
        finally
        {
            _making.Release();
        }
    }

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        Interlocked.Increment(ref _removals);
        foreach (var kept in _kept.Values)
        {
            if (kept.Tags.Contains(tag))
            {
                kept.Drop();
            }
        }

        return Task.CompletedTask;
    }

    public void Dispose() => _making.Dispose();

    private KeptSitemap? Find(string address) => _kept.TryGetValue(address, out var kept) && !kept.IsStale(clock.UtcNow) ? kept : null;

    private async Task<KeptSitemap?> MakeAsync(string address, Func<CacheContext, Task<IReadOnlyList<SitemapFile>?>> make)
    {
        var asOf = Interlocked.Read(ref _removals);
        var learnt = new CacheContext("sitemap");
        if (await make(learnt) is not { } files)
        {
            _kept.TryRemove(address, out _);
            return null;
        }

        var made = new KeptSitemap(files, learnt.Tags.ToHashSet(StringComparer.OrdinalIgnoreCase), EndOf(learnt), SinceOf(address, files));
        if (_kept.Count >= Capacity && !_kept.ContainsKey(address))
        {
            _kept.Clear();
        }

        _kept[address] = made;
        if (asOf != Interlocked.Read(ref _removals))
        {
            // Something changed meanwhile: shown, but made anew for the next who asks.
            made.Drop();
        }

        return made;
    }

    private DateTime EndOf(CacheContext learnt)
    {
        var end = clock.UtcNow + (learnt.ExpiresAfter is { } after && after < TimeSpan.FromHours(1) ? after : TimeSpan.FromHours(1));
        return learnt.ExpiresOn is { } moment && moment.UtcDateTime < end ? moment.UtcDateTime : end;
    }

    // Made anew and found the same, it has not been modified.
    private DateTimeOffset SinceOf(string address, IReadOnlyList<SitemapFile> files)
    {
        if (_kept.TryGetValue(address, out var before) && before.Files.Select(file => file.Tag).SequenceEqual(files.Select(file => file.Tag)))
        {
            return before.LastModified;
        }

        var now = clock.UtcNow;
        return new DateTimeOffset(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }
}
