using OrchardCore.Environment.Cache;
using Verger.Content.Sitemaps;
using Verger.Content.Tests.DynamicCache;

namespace Verger.Content.Tests.Sitemaps;

public sealed class SitemapStoreTests : IDisposable
{
    private const string Address = "https://cites.example/sitemap.xml";

    private readonly TurnedClock _clock = new();
    private readonly SitemapStore _store;
    private int _made;

    public SitemapStoreTests() => _store = new SitemapStore(_clock);

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task It_is_made_once_however_many_ask_at_once()
    {
        var start = new TaskCompletionSource();
        var asked = Enumerable.Range(0, 5).Select(_ => _store.GetAsync(Address, async learnt =>
        {
            await start.Task;
            return Make(learnt);
        })).ToArray();

        start.SetResult();
        await Task.WhenAll(asked);

        Assert.Equal(1, _made);
    }

    [Fact]
    public async Task What_changed_while_it_was_made_is_shown_but_not_kept()
    {
        await _store.GetAsync(Address, async learnt =>
        {
            var files = Make(learnt);
            await _store.TagRemovedAsync("sitemaps", []);
            return files;
        });

        await AskAsync();
        Assert.Equal(2, _made);
        await AskAsync();
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task It_holds_for_an_hour_and_has_not_changed_when_it_is_made_the_same()
    {
        var first = await AskAsync();
        _clock.UtcNow = _clock.UtcNow.AddMinutes(59);
        await AskAsync();
        Assert.Equal(1, _made);

        _clock.UtcNow = _clock.UtcNow.AddMinutes(1);
        var second = await AskAsync();

        Assert.Equal(2, _made);
        Assert.Equal(first!.LastModified, second!.LastModified);
    }

    [Fact]
    public async Task What_has_other_tags_stays()
    {
        await AskAsync();
        await _store.TagRemovedAsync("contentitemid:other", []);

        await AskAsync();

        Assert.Equal(1, _made);
    }

    [Fact]
    public async Task Hosts_that_are_made_up_do_not_fill_the_memory()
    {
        for (var host = 0; host < 100; host++)
        {
            await _store.GetAsync($"http://{host}.example/sitemap.xml", learnt => Task.FromResult<IReadOnlyList<SitemapFile>?>(Make(learnt)));
        }

        // The first was forgotten.
        await _store.GetAsync("http://0.example/sitemap.xml", learnt => Task.FromResult<IReadOnlyList<SitemapFile>?>(Make(learnt)));
        Assert.Equal(101, _made);
    }

    private Task<KeptSitemap?> AskAsync() => _store.GetAsync(Address, learnt => Task.FromResult<IReadOnlyList<SitemapFile>?>(Make(learnt)));

    private IReadOnlyList<SitemapFile> Make(CacheContext learnt)
    {
        _made++;
        learnt.AddTag("sitemaps");
        return [new SitemapFile([1], "\"1\"")];
    }
}
