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
    [InlineData("<html lang=\"fr\">", "<html>", "axe: html-has-lang")]
    [InlineData("<html lang=\"fr\">", "<html>", "head: there should be exactly one language")]
    [InlineData("<p>", "<p style=\"color: #ccc\">", "axe: color-contrast")]
    [InlineData("<p>", "<p style=\"margin: 0\">", "html: no-inline-style")]
    [InlineData("<p>", "<p id=\"a\"><em id=\"a\"></em>", "html: no-dup-id")]
    [InlineData("<p>", "<h1>Encore</h1><p>", "head: there should be exactly one first heading")]
    [InlineData("<link rel=\"canonical\" href=\"http://localhost/partenaires\">", "", "head: there should be exactly one canonical address")]
    [InlineData("<p>", "<img src=\"http://127.0.0.2:9/logo.png\" alt=\"Logo\"><p>", "other host: http://127.0.0.2:9/logo.png")]
    [InlineData("</body>", "<script>console.error('fâcheux')</script></body>", "console: error: fâcheux")]
    [InlineData("</body>", "<script>throw new Error('raté')</script></body>", "console: exception: Error: raté")]
    [InlineData("</body>", "<script>document.cookie = 'suivi=1'</script></body>", "cookie: suivi")]
    public async Task A_fault_is_told(string sound, string broken, string fault) =>
        Assert.Contains(fault, await FaultsOf(Sound.Replace(sound, broken)));

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
