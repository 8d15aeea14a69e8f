using System.Net;
using AngleSharp.Html.Parser;

namespace Verger.Engine.Tests.Display;

public sealed class PagesTests
{
    [Fact]
    public async Task A_view_is_shown_in_the_layout_of_the_theme_with_title_and_sections()
    {
        await using var site = await DisplaySite.StartAsync();

        var page = new HtmlParser().ParseDocument(await site.GetAsync("/greeting?text=bonjour"));

        Assert.Equal("Salut - Site", page.Title);
        Assert.Equal("bonjour", page.QuerySelector("main > p.greeting")!.TextContent);
        Assert.Equal("à côté de bonjour", page.QuerySelector("body > aside")!.TextContent.Trim());
    }

    [Fact]
    public async Task Hostile_text_stays_text_and_French_letters_stay_letters()
    {
        await using var site = await DisplaySite.StartAsync();

        var html = await site.GetAsync("/shape?text=" + Uri.EscapeDataString("<script>alert('é')</script> cœur d’été & \" +"));

        Assert.Contains("<p class=\"note\">&lt;script&gt;alert(&#x27;é&#x27;)&lt;/script&gt; cœur d’été &amp; &quot; &#x2B;</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shape_around_a_view_model_gives_its_template_the_model()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Contains("<main><p class=\"note\">salut</p>", Flat(await site.GetAsync("/shape?text=salut")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_without_layout_is_the_whole_page()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal("<p>whole page</p>", (await site.GetAsync("/whole")).Trim());
    }

    [Fact]
    public async Task The_theme_overrides_the_view_of_a_module()
    {
        await using var themed = await DisplaySite.StartAsync();
        await using var bare = await DisplaySite.StartAsync(theme: null);

        Assert.Contains("<p>theme</p>", await themed.GetAsync("/overridden"), StringComparison.Ordinal);
        Assert.Contains("<p>module</p>", await bare.GetAsync("/overridden"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_theme_there_is_a_page_all_the_same()
    {
        await using var site = await DisplaySite.StartAsync(theme: "Nobody.Has.It");

        var page = new HtmlParser().ParseDocument(await site.GetAsync("/greeting?text=x"));

        Assert.Equal("Salut", page.Title);
        Assert.NotNull(page.QuerySelector("main > p.greeting"));
    }

    [Fact]
    public async Task A_controller_of_a_feature_that_is_not_enabled_is_not_there()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/dormant")).StatusCode);
    }

    [Fact]
    public async Task Links_name_a_controller_by_its_module()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Equal("/greeting?text=x", await site.GetAsync("/links"));
    }

    [Fact]
    public async Task A_page_is_sent_with_its_length_and_for_HEAD_without_content()
    {
        await using var site = await DisplaySite.StartAsync();

        var page = await site.Client.GetAsync("/greeting?text=é");
        var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/greeting?text=é"));

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal((await page.Content.ReadAsByteArrayAsync()).Length, page.Content.Headers.ContentLength);
        Assert.Equal(page.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task What_the_user_is_told_is_on_the_page_or_on_the_one_after_the_redirect()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.Contains("<div class=\"message message-success\" role=\"status\">C’est <b>fait</b>.</div>", await site.GetAsync("/told"), StringComparison.Ordinal);

        var redirect = await site.Client.GetAsync("/told?redirect=true");
        Assert.Equal("/after", redirect.Headers.Location!.ToString());
        Assert.Contains("C’est <b>fait</b>.", await site.GetAsync("/after"), StringComparison.Ordinal);
        Assert.DoesNotContain("C’est <b>fait</b>.", await site.GetAsync("/after"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_tells_nothing_sets_no_cookie()
    {
        await using var site = await DisplaySite.StartAsync();

        Assert.False((await site.Client.GetAsync("/greeting?text=x")).Headers.Contains("Set-Cookie"));
    }

    private static string Flat(string html) => html.Replace("\n", string.Empty, StringComparison.Ordinal);
}
