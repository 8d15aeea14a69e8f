using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CitesUnies.Testing;

/// <summary>A page that was opened, with all that was heard on the way.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Func<ValueTask> _leave;
    private readonly ConcurrentQueue<string> _console = [];
    private readonly ConcurrentQueue<string> _foreign = [];
    private readonly int _logStart;

    private Visit(SiteFixture site, IPage page, Func<ValueTask> leave)
    {
        Site = site;
        Page = page;
        _leave = leave;
        _logStart = site.Log.Count;
        page.Console += OnConsole;
        page.PageError += OnPageError;
        page.Request += OnRequest;
    }

    /// <summary>Whether pictures are kept of sound pages too (<c>SCREENSHOTS=1</c>): to draw one takes longer than to check the page.</summary>
    public static bool KeepsPictures { get; } = Environment.GetEnvironmentVariable("SCREENSHOTS") == "1";

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

    /// <summary>Opens the address in the page; <paramref name="leave"/> has it back after the visit.</summary>
    public static async Task<Visit> GoAsync(SiteFixture site, IPage page, string path, WaitUntilState until, Func<ValueTask> leave)
    {
        var visit = new Visit(site, page, leave) { Path = path };
        visit.Response = await page.GotoAsync(new Uri(site.Address, path).ToString(), new() { WaitUntil = until })
            ?? throw new InvalidOperationException($"{path} gave no response.");
        return visit;
    }

    /// <summary>Keeps a picture of the whole page under <c>tests/artifacts/screenshots</c>.</summary>
    public Task ScreenshotAsync(string name) =>
        Page.ScreenshotAsync(new() { FullPage = true, Path = System.IO.Path.Combine(RepositoryRoot.Artifacts, "screenshots", name + ".png") });

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnPageError;
        Page.Request -= OnRequest;
        await _leave();
    }

    private void OnConsole(object? sender, IConsoleMessage message) => Note(_console, message.Type is "error" or "warning", $"{message.Type}: {message.Text}");

    private void OnPageError(object? sender, string error) => _console.Enqueue("exception: " + error);

    private void OnRequest(object? sender, IRequest request) => Note(_foreign, IsForeign(request.Url), request.Url);

    private bool IsForeign(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" && target.Authority != Site.Address.Authority;

    private static void Note(ConcurrentQueue<string> list, bool matters, string what)
    {
        if (matters)
            list.Enqueue(what);
    }
}
