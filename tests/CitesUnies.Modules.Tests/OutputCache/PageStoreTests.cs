using CitesUnies.OutputCache.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;

namespace CitesUnies.Modules.Tests.OutputCache;

public sealed class PageStoreTests
{
    private readonly Pages _pages = new();
    private readonly HttpContextAccessor _request = new() { HttpContext = new DefaultHttpContext() };
    private readonly PageRemovals _removals;
    private readonly PageStore _store;

    public PageStoreTests()
    {
        PageStore store = null!;
        _removals = new PageRemovals(new ServiceCollection().AddSingleton<IOutputCacheStore>(_ => store).BuildServiceProvider());
        _store = store = new PageStore(_pages, _request, _removals);
    }

    [Fact]
    public async Task A_page_is_kept_until_one_of_its_tags_is_removed()
    {
        Begin();
        await SetAsync();
        Assert.NotNull(await _store.GetAsync("page", default));

        await _removals.TagRemovedAsync("another", []);
        Assert.NotNull(await _store.GetAsync("page", default));

        await _removals.TagRemovedAsync("tag", []);
        Assert.Null(await _store.GetAsync("page", default));
    }

    [Fact]
    public async Task A_page_that_was_made_while_something_changed_is_not_kept()
    {
        Begin();
        await _removals.TagRemovedAsync("tag", []);
        await SetAsync();

        Assert.Null(await _store.GetAsync("page", default));
    }

    private void Begin() => _request.HttpContext!.Items[typeof(PageInProgress)] = new PageInProgress(new CacheContext("page"), _removals.Count);

    private ValueTask SetAsync() => _store.SetAsync("page", [1], ["tag"], TimeSpan.FromHours(1), default);

    private sealed class Pages : IOutputCacheStore
    {
        private readonly Dictionary<string, (byte[] Value, string[] Tags)> _kept = [];

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
            => new(_kept.TryGetValue(key, out var page) ? page.Value : null);

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
        {
            _kept[key] = (value, tags ?? []);
            return ValueTask.CompletedTask;
        }

        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
        {
            foreach (var key in _kept.Where(page => page.Value.Tags.Contains(tag)).Select(page => page.Key).ToArray())
            {
                _kept.Remove(key);
            }

            return ValueTask.CompletedTask;
        }
    }
}
