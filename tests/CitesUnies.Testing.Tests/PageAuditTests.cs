using System.Net;
using CitesUnies.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit.Sdk;

namespace CitesUnies.Testing.Tests;

/// <summary>Each check of the audit fails on a page that deserves it.</summary>
public sealed class PageAuditTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Sound = """
        <!doctype html>
        <html lang="fr">
        <head>
          <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
          <title>Partenaires</title><meta name="description" content="Les institutions partenaires.">
          <link rel="canonical" href="http://localhost/partenaires"><link rel="icon" href="data:,">
        </head>
        <body><main><h1>Partenaires</h1><p>Cinq institutions. <a href="/afd">Agence française de développement</a></p></main></body>
        </html>
        """;

    [Fact]
    public async Task A_sound_page_passes() => Assert.Empty(await FaultsOf(Sound));

    [Theory]
    [InlineData("<html lang=\"fr\">", "<html>", "axe at 1440 px, light: html-has-lang")]
    [InlineData("<html lang=\"fr\">", "<html>", "head: there should be exactly one language")]
    [InlineData("<p>", "<p style=\"color: #ccc\">", "axe at 360 px, dark: color-contrast")]
    [InlineData("<p>", "<p style=\"margin: 0\">", "html: no-inline-style")]
    [InlineData("<p>", "<p id=\"a\"><em id=\"a\"></em>", "html: no-dup-id")]
    [InlineData("<p>", "<h1>Encore</h1><p>", "head: there should be exactly one first heading")]
    [InlineData("<link rel=\"canonical\" href=\"http://localhost/partenaires\">", "", "head: there should be exactly one canonical address")]
    [InlineData("<p>", "<img src=\"http://127.0.0.2:9/logo.png\" alt=\"Logo\"><p>", "other host: http://127.0.0.2:9/logo.png")]
    [InlineData("</body>", "<script>console.error('fâcheux')</script></body>", "console: error: fâcheux")]
    [InlineData("</body>", "<script>throw new Error('raté')</script></body>", "console: exception: Error: raté")]
    [InlineData("</body>", "<script>document.cookie = 'suivi=1'</script></body>", "cookie: suivi")]
    [InlineData("<body>", "<body><p><img src=\"data:,\" alt=\"\" width=\"340\" height=\"1\"></p>", "width: it scrolls sideways at 320 px")]
    public async Task A_fault_is_told(string sound, string broken, string fault) =>
        Assert.Contains(fault, await FaultsOf(Sound.Replace(sound, broken)));

    [Theory]
    [InlineData("dark", "axe at 1440 px, dark: color-contrast", "light: color-contrast")]
    [InlineData("light", "axe at 1440 px, light: color-contrast", "dark: color-contrast")]
    public async Task A_fault_of_one_scheme_is_told_of_that_one(string scheme, string fault, string other)
    {
        var faults = await FaultsOf(Sound.Replace("</head>", $"<style>@media (prefers-color-scheme: {scheme}) {{ p {{ color: #ccc }} }}</style></head>"));

        Assert.Contains(fault, faults);
        Assert.DoesNotContain(other, faults);
    }

    /// <summary>A page is used for many visits: what one leaves in it is not there in the next.</summary>
    [Fact]
    public async Task A_visit_knows_nothing_of_the_one_before()
    {
        Assert.Contains("console: error: fâcheux", await FaultsOf(Sound.Replace("</body>", "<script>console.error('fâcheux')</script></body>")));
        Assert.Contains("cookie: suivi", await FaultsOf(Sound.Replace("</body>", "<script>document.cookie = 'suivi=1'</script></body>")));
        Assert.Empty(await FaultsOf(Sound));
    }

    /// <summary>The message of the audit for that page; empty when it passes.</summary>
    private async Task<string> FaultsOf(string html)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var server = builder.Build();
        server.MapGet("/{**path}", () => Results.Content(html, "text/html; charset=utf-8"));
        await server.StartAsync();

        await using var visit = await browser.VisitAsync(SiteFixture.At(new Uri(server.Urls.Single())), "/partenaires");
        try
        {
            await PageAudit.CheckAsync(visit);
            return "";
        }
        catch (TrueException failure)
        {
            return failure.Message;
        }
    }
}
