using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace CitesUnies.Testing;

/// <summary>Debian's Chromium, started once for many pages.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] s_flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // A new page is a new process, which takes longer than most pages take to open. Those with and without scripts are kept apart.
    private readonly ConcurrentBag<IPage>[] _resting = [[], []];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            Args = s_flags,
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens an address of the site as somebody without a cookie, in the light scheme.</summary>
    public async Task<Visit> VisitAsync(SiteFixture site, string path, int width = PageAudit.Desktop, bool javaScript = true)
    {
        var resting = _resting[javaScript ? 1 : 0];
        if (!resting.TryTake(out var page))
            page = await NewPageAsync(javaScript);

        await page.SetViewportSizeAsync(width, 900);
        // Where no script runs, nothing is asked for once the page has loaded.
        var until = javaScript ? WaitUntilState.NetworkIdle : WaitUntilState.Load;
        return await Visit.GoAsync(site, page, path, until, async () => await LeaveAsync(page, resting));
    }

    private async Task<IPage> NewPageAsync(bool javaScript)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            Locale = "fr-FR",
            JavaScriptEnabled = javaScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    /// <summary>Keeps the page for another visit, unless this one left a cookie in it: then both would see the other's session.</summary>
    private static async Task LeaveAsync(IPage page, ConcurrentBag<IPage> resting)
    {
        if (page.IsClosed || page.Context.Pages.Count > 1 || (await page.Context.CookiesAsync()).Count > 0)
        {
            await page.Context.DisposeAsync();
            return;
        }

        await page.GotoAsync("about:blank");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        resting.Add(page);
    }
}
