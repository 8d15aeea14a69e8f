using CitesUnies.Testing;

namespace CitesUnies.Web.Tests.Hostile;

/// <summary>Whatever text is in the fields, pages stay whole: nothing runs, nothing is lost, nothing leaves the narrowest screen.</summary>
public sealed class HostileTextTests(HostileSite hostile, BrowserFixture browser) : IClassFixture<HostileSite>, IClassFixture<BrowserFixture>
{
    private const string Lists = "/ /agenda?periode=passe /agenda?vue=mois&mois=2019-05 /groupes-pays /chroniques-geopolitiques /offres-de-stage /actualites /ressources /partenaires /plan-du-site /recherche?q=gras";

    public static IEnumerable<object[]> Pages() => HostilePackage.Paths.Concat(Lists.Split(' ')).Select(path => new object[] { path });

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_runs_and_nothing_is_wider_than_the_narrowest_screen(string path)
    {
        await using var visit = await browser.VisitAsync(hostile.Site, path, PageAudit.Narrowest);

        Assert.Equal(200, visit.Response.Status);
        Assert.False(await visit.Page.EvaluateAsync<bool>("'hostile' in window"), "A script in a text has run.");
        Assert.Empty(visit.ForeignRequests);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main script, main iframe, main style, main form:not([role=search], [data-filters]), main [onclick], main [style], a[href^=\"javascript:\"]')].map(e => e.outerHTML.slice(0, 200))"));
        Assert.True(await visit.Page.Locator("footer.site-footer").IsVisibleAsync(), "The foot is not there.");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            $"document.documentElement.scrollWidth <= {PageAudit.Narrowest} ? [] : [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > {PageAudit.Narrowest} + 1).map(e => e.tagName + '.' + e.className).slice(0, 8)"));
    }

    [Theory]
    [InlineData("newsarticle")]
    [InlineData("countrygroup")]
    [InlineData("resource")]
    public async Task A_text_is_shown_as_it_was_written(string type)
    {
        foreach (var text in new[] { HostileText.Markup, HostileText.Script, HostileText.RightToLeft, HostileText.Word })
        {
            await using var visit = await browser.VisitAsync(hostile.Site, $"/hostile-{type}-{text.Name}");

            Assert.Contains(text.Line.TrimEnd('\u0001', ' '), (await visit.Page.Locator("h1").TextContentAsync())!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_month_holds_such_events_on_each_of_their_days()
    {
        await using var visit = await browser.VisitAsync(hostile.Site, "/agenda?vue=mois&mois=2019-05", PageAudit.Narrowest);

        Assert.Equal(2 * 2 * HostileText.All.Count, await visit.Page.Locator(".day-event a[href^='/hostile-']").CountAsync());
    }

    [Fact]
    public async Task Its_direction_ends_with_it()
    {
        await using var visit = await browser.VisitAsync(hostile.Site, "/hostile-newsarticle-droite-a-gauche");

        Assert.Contains("Émetteur", await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("ltr", await visit.Page.Locator(".facts").EvaluateAsync<string>("e => getComputedStyle(e).direction"));
    }
}
