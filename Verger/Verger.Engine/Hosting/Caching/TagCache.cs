using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;

namespace Verger.Engine.Hosting.Caching;

/// <summary>
/// Tags within this process. Handlers are told of every removal, even where nothing was noted: what is being made at that moment
/// is not noted yet, and must not be kept.
/// </summary>
internal sealed class TagCache(IServiceProvider services) : ITagCache
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _keys = new(StringComparer.OrdinalIgnoreCase);

    public Task TagAsync(string key, params string[] tags)
    {
        foreach (var tag in tags)
        {
            _keys.GetOrAdd(tag, static _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal))[key] = true;
        }

        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetTaggedItemsAsync(string tag)
        => Task.FromResult<IEnumerable<string>>(_keys.TryGetValue(tag, out var keys) ? [.. keys.Keys] : []);

    public async Task RemoveTagAsync(string tag)
    {
        string[] keys = _keys.TryRemove(tag, out var noted) ? [.. noted.Keys] : [];
        foreach (var handler in services.GetServices<ITagRemovedEventHandler>())
        {
            await handler.TagRemovedAsync(tag, keys);
        }
    }
}
