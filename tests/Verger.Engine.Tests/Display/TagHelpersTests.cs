using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Verger.Engine.Tests.Display;

public sealed class TagHelpersTests : IAsyncLifetime
{
    private DisplaySite _site = null!;
    private IHtmlDocument _page = null!;

    public async Task InitializeAsync()
    {
        _site = await DisplaySite.StartAsync();
        _page = new HtmlParser().ParseDocument(await _site.GetAsync("/tags"));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public void A_zone_element_fills_the_zone_of_the_layout_by_position()
        => Assert.Equal("<b>first</b>second", _page.QuerySelector("header")!.InnerHtml.Trim());

    [Fact]
    public void A_shape_element_hands_its_attributes_over()
    {
        var shape = _page.QuerySelector("#n1")!;

        Assert.Equal("a b", shape.ClassName);
        Assert.Equal("3", shape.GetAttribute("data-count"));
        Assert.Equal("é&è", shape.TextContent);
    }

    [Fact]
    public void A_metadata_element_adds_alternates_and_wrappers()
        => Assert.Equal("special", _page.QuerySelector("div.frame > p.special")!.TextContent);

    [Fact]
    public void A_partial_view_is_found_in_the_module() => Assert.Equal("partial & co", _page.QuerySelector("main i")!.TextContent);

    [Fact]
    public void Styles_are_in_the_head_after_what_they_depend_on()
    {
        Assert.Equal(["/m/base.css", "/m/print.css"], _page.Head!.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")));
        Assert.Equal("print", _page.QuerySelector("link[href='/m/print.css']")!.GetAttribute("media"));
    }

    [Fact]
    public void Scripts_are_at_the_foot_after_what_they_depend_on_and_inline_ones_where_they_stand()
    {
        Assert.Equal(["/m/inline.js"], Sources("main script"));
        Assert.Equal(["/m/early.js", "/m/late.js"], Sources("body > script"));
        Assert.True(_page.QuerySelector("script[src='/m/late.js']")!.HasAttribute("defer"));
        Assert.Equal("module", _page.QuerySelector("script[src='/m/inline.js']")!.GetAttribute("type"));
    }

    [Fact]
    public void Link_and_meta_elements_are_in_the_head_once()
    {
        Assert.Equal("/m/icon.svg", Assert.Single(_page.Head!.QuerySelectorAll("link[rel=icon]")).GetAttribute("href"));
        Assert.Equal("Bonjour & bienvenue", Assert.Single(_page.Head!.QuerySelectorAll("meta[name=description]")).GetAttribute("content"));
        Assert.Equal("Salut", _page.Head!.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Empty(_page.Body!.QuerySelectorAll("meta"));
    }

    [Fact]
    public void Links_of_MVC_work() => Assert.Equal("/greeting", _page.QuerySelector("main a")!.GetAttribute("href"));

    [Fact]
    public void A_moment_is_shown_in_local_time()
    {
        var time = _page.QuerySelector("time")!;

        Assert.Equal("2026-01-16T00:30:00+01:00", time.GetAttribute("datetime"));
        Assert.Contains("00:30", time.TextContent, StringComparison.Ordinal);
    }

    private IEnumerable<string?> Sources(string selector) => _page.QuerySelectorAll(selector).Select(script => script.GetAttribute("src"));
}
