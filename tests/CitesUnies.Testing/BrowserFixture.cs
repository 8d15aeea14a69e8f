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

    /// <summary>Opens an address of the site in a fresh context: no cookie, no cache.</summary>
    public async Task<Visit> VisitAsync(SiteFixture site, string path, int width = 1440, bool javaScript = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            Locale = "fr-FR",
            JavaScriptEnabled = javaScript,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        return await Visit.GoAsync(site, context, path);
    }
}
