using CitesUnies.Testing;
using Microsoft.Playwright;

namespace CitesUnies.Web.Tests;

/// <summary>What only a browser shows.</summary>
[Collection(SiteCollection.Name)]
public sealed class BrowserTests(SiteFixture site, BrowserFixture browser)
{
    private const int Desktop = 1440;
    private const int Phone = 360;
    private const int Narrowest = 320;

    public static IEnumerable<object[]> PagesAndWidths() =>
        from path in Addresses.Paths
        from width in new[] { Desktop, Phone }
        select new object[] { path, width };

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task A_page_is_accessible_valid_quiet_and_on_its_own(string path, int width)
    {
        await using var visit = await browser.VisitAsync(site, path, width);

        await visit.ScreenshotAsync(Name(path) + "-" + width);
        await PageAudit.CheckAsync(visit);
    }

    [Theory]
    [InlineData(Desktop)]
    [InlineData(Phone)]
    public async Task The_page_for_unknown_addresses_is_held_to_the_same(int width)
    {
        await using var visit = await browser.VisitAsync(site, Addresses.Unknown, width);

        await visit.ScreenshotAsync("404-" + width);
        Assert.Equal(404, visit.Response.Status);
        await PageAudit.CheckAsync(visit, isPublicContent: false);
    }

    [Theory]
    [MemberData(nameof(Addresses.Pages), MemberType = typeof(Addresses))]
    public async Task Nothing_is_wider_than_the_narrowest_screen(string path)
    {
        await using var visit = await browser.VisitAsync(site, path, Narrowest);

        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= Narrowest, $"{path} scrolls sideways at {Narrowest} px");
    }

    [Theory]
    [MemberData(nameof(Addresses.Pages), MemberType = typeof(Addresses))]
    public async Task A_page_reads_the_same_without_JavaScript(string path)
    {
        await using var with = await browser.VisitAsync(site, path);
        await using var without = await browser.VisitAsync(site, path, javaScript: false);

        Assert.Equal(await with.Page.Locator("main").InnerTextAsync(), await without.Page.Locator("main").InnerTextAsync());
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
        await using var visit = await browser.VisitAsync(site, "/", Phone);
        var link = visit.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Actualités" }).First;
        if (!await link.IsVisibleAsync())
            await visit.Page.GetByText("Menu").First.ClickAsync();

        await link.ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/actualites$"));
    }

    private static string Name(string path) => path == "/" ? "accueil" : path.Trim('/').Replace('/', '-').Replace('?', '-').Replace('=', '-').Replace('&', '-');
}
