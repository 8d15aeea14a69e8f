using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CitesUnies.Testing;

/// <summary>A page that was opened, with all that was heard on the way.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _console = [];
    private readonly ConcurrentQueue<string> _foreign = [];
    private readonly int _logStart;

    private Visit(SiteFixture site, IBrowserContext context, IPage page)
    {
        Site = site;
        Page = page;
        _context = context;
        _logStart = site.Log.Count;
        page.Console += (_, message) => Note(_console, message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _console.Enqueue("exception: " + error);
        page.Request += (_, request) => Note(_foreign, IsForeign(request.Url), request.Url);
    }

    public SiteFixture Site { get; }

    public IPage Page { get; }

    public IResponse Response { get; private set; } = null!;

    public string Path { get; private set; } = "";

    /// <summary>Errors and warnings in the browser's console, but for its own report of the page's status.</summary>
    public IEnumerable<string> Console => _console.Where(line => !(Response.Status >= 400 && line.Contains("the server responded with a status of " + Response.Status)));

    /// <summary>Requests that left for another host.</summary>
    public IEnumerable<string> ForeignRequests => _foreign;

    /// <summary>What the site logged as an error since the page was asked for.</summary>
    public IEnumerable<string> LoggedErrors => Site.Log.ErrorsSince(_logStart);

    public static async Task<Visit> GoAsync(SiteFixture site, IBrowserContext context, string path)
    {
        var visit = new Visit(site, context, await context.NewPageAsync());
        await visit.OpenAsync(path);
        return visit;
    }

    /// <summary>Keeps a picture of the whole page under <c>tests/artifacts/screenshots</c>.</summary>
    public Task ScreenshotAsync(string name) =>
        Page.ScreenshotAsync(new() { FullPage = true, Path = System.IO.Path.Combine(RepositoryRoot.Artifacts, "screenshots", name + ".png") });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task OpenAsync(string path)
    {
        Path = path;
        Response = await Page.GotoAsync(new Uri(Site.Address, path).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle })
            ?? throw new InvalidOperationException($"{path} gave no response.");
    }

    private bool IsForeign(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" && target.Authority != Site.Address.Authority;

    private static void Note(ConcurrentQueue<string> list, bool matters, string what)
    {
        if (matters)
            list.Enqueue(what);
    }
}
