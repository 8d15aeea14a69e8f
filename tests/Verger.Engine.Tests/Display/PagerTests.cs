using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;

namespace Verger.Engine.Tests.Display;

public sealed class PagerTests
{
    [Theory]
    [InlineData(0, 12)]
    [InlineData(12, 12)]
    public async Task One_page_needs_no_pager(int total, int size) => Assert.Equal(string.Empty, await RenderAsync(1, size, total));

    [Theory]
    [InlineData(1, "[1] 2 3 … 9 →")]
    [InlineData(5, "← 1 … 3 4 [5] 6 7 … 9 →")]
    [InlineData(9, "← 1 … 7 8 [9]")]
    [InlineData(2, "← 1 [2] 3 4 … 9 →")]
    public async Task The_links_lead_around_the_current_page(int page, string expected)
    {
        var links = new HtmlParser().ParseFragment(await RenderAsync(page, 12, 100), null!).QuerySelectorAll("nav.pager > ul > li > *");

        Assert.Equal(expected, string.Join(' ', links.Select(Describe)));
    }

    [Fact]
    public async Task Links_keep_the_filters_and_the_first_page_has_no_number()
    {
        var nav = new HtmlParser().ParseFragment(await RenderAsync(2, 12, 30, "?type=a&type=b%26&page=2"), null!).QuerySelector("nav")!;

        Assert.Equal(
            ["/list?type=a&type=b%26", "/list?type=a&type=b%26", "/list?type=a&type=b%26&page=3", "/list?type=a&type=b%26&page=3"],
            nav.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("prev", nav.QuerySelector("a")!.GetAttribute("rel"));
        Assert.Equal("page", nav.QuerySelector("span")!.GetAttribute("aria-current"));
        Assert.False(string.IsNullOrEmpty(nav.GetAttribute("aria-label")));
    }

    [Theory]
    [InlineData(null, null, 1, 10)]
    [InlineData(0, 0, 1, 0)]
    [InlineData(-3, -1, 1, 10)]
    [InlineData(4, 25, 4, 25)]
    public void What_an_address_does_not_say_or_says_wrongly_is_the_default(int? page, int? size, int expectedPage, int expectedSize)
    {
        var pager = new Pager(new PagerParameters { Page = page, PageSize = size }, 10);

        Assert.Equal((expectedPage, expectedSize), (pager.Page, pager.PageSize));
    }

    [Fact]
    public void A_page_beyond_all_counting_starts_at_the_end_of_it()
    {
        Assert.Equal(30, new Pager(3, 15, 10).GetStartIndex(3));
        Assert.Equal(int.MaxValue, new Pager(int.MaxValue, 100, 10).GetStartIndex());
    }

    private static string Describe(IElement element) => element switch
    {
        _ when element.GetAttribute("rel") == "prev" => "←",
        _ when element.GetAttribute("rel") == "next" => "→",
        _ when element.HasAttribute("aria-current") => $"[{element.TextContent}]",
        _ => element.TextContent,
    };

    private static async Task<string> RenderAsync(int page, int size, int total, string query = "")
    {
        await using var site = await DisplaySite.StartAsync();
        return await ShapeDisplayTests.RenderAsync(site, factory => factory.PagerAsync(new Pager(page, size, 12), total), "/list", query);
    }
}
