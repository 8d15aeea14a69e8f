using CitesUnies.Testing;
using Microsoft.Playwright;

namespace CitesUnies.Web.Tests;

/// <summary>What only a browser shows.</summary>
[Collection(SiteCollection.Name)]
public sealed class BrowserTests(SiteFixture site, BrowserFixture browser)
{
    [Theory]
    [MemberData(nameof(Addresses.Pages), MemberType = typeof(Addresses))]
    public async Task A_page_is_accessible_valid_quiet_on_its_own_and_the_same_without_JavaScript(string path)
    {
        await using var visit = await browser.VisitAsync(site, path);
        await using var without = await browser.VisitAsync(site, path, javaScript: false);

        await PageAudit.CheckAsync(visit, Name(path), more: await DifferenceAsync(visit, without));
    }

    [Theory]
    [InlineData("/recherche")]
    [InlineData("/recherche?q=climat")]
    [InlineData("/recherche?q=introuvable")]
    [InlineData("/agenda?pays=zz")]
    [InlineData("/agenda?vue=mois&mois=2018-08")]
    [InlineData("/offres-de-stage?pays=fr&annee=2025")]
    public async Task So_is_what_was_asked_for_and_what_was_not_found(string path)
    {
        await using var visit = await browser.VisitAsync(site, path);

        Assert.Equal(200, visit.Response.Status);
        await PageAudit.CheckAsync(visit, Name(path), isPublicContent: false);
    }

    [Fact]
    public async Task The_page_for_unknown_addresses_is_held_to_the_same()
    {
        await using var visit = await browser.VisitAsync(site, Addresses.Unknown);

        Assert.Equal(404, visit.Response.Status);
        await PageAudit.CheckAsync(visit, "404", isPublicContent: false);
    }

    [Fact]
    public async Task The_first_tab_stop_leads_to_the_content()
    {
        await using var visit = await browser.VisitAsync(site, "/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main')?.matches(':target, :focus') || !!document.querySelector('main :target')"));
    }

    [Fact]
    public async Task The_menu_opens_on_a_phone_and_leads_to_the_lists()
    {
        await using var visit = await browser.VisitAsync(site, "/", PageAudit.Phone);
        var link = visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Actualités" }).First;
        if (!await link.IsVisibleAsync())
            await visit.Page.GetByText("Menu").First.ClickAsync();

        await link.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/actualites$"));
    }

    private static async Task<IEnumerable<string>> DifferenceAsync(Visit with, Visit without)
    {
        var (expected, actual) = (await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
        return expected == actual ? [] : [$"script: without JavaScript it reads « {actual} » and not « {expected} »"];
    }

    private static string Name(string path) => path == "/" ? "accueil" : path.Trim('/').Replace('/', '-').Replace('?', '-').Replace('=', '-').Replace('&', '-');
}
