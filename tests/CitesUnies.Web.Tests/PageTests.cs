using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>What every public page promises, as a reader without a browser sees it.</summary>
[Collection(SiteCollection.Name)]
public sealed class PageTests(SiteFixture site)
{
    [Theory]
    [MemberData(nameof(Addresses.Pages), MemberType = typeof(Addresses))]
    public async Task A_page_is_found_named_and_described(string path)
    {
        var page = await Document.GetAsync(site, path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("fr", page.Html.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.Html.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.Html.Title!);
        Assert.NotEmpty(page.Html.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        Assert.NotEmpty(page.Html.QuerySelector("meta[property='og:title']")?.GetAttribute("content") ?? "");
        Assert.EndsWith(path, page.Html.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [MemberData(nameof(Addresses.Pages), MemberType = typeof(Addresses))]
    public async Task A_page_sets_no_cookie_and_has_no_encoding_debris(string path)
    {
        var page = await Document.GetAsync(site, path);

        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.Empty(EncodingDebris.In(page.Html.DocumentElement.OuterHtml));
    }

    [Theory]
    [InlineData("/partenaires/afd", "Agence française de développement")]
    [InlineData("/partenaires/afd", "01 53 44 31 31")]
    [InlineData("/partenaires/dctciv", "29 décembre 2023")]
    [InlineData("/partenaires/platforma", "2008")]
    [InlineData("/partenaires/cglu", "Barcelone")]
    [InlineData("/partenaires/cncd", "Premier ministre")]
    public async Task A_partner_is_shown_with_its_facts(string path, string fact)
    {
        var page = await Document.GetAsync(site, path);

        Assert.Contains(fact, page.Main.Replace('\u00A0', ' ').Replace('\u202F', ' '));
    }

    [Theory]
    [InlineData(Addresses.Unknown)]
    [InlineData("/partenaires/inconnu")]
    [InlineData("/actualites/inconnu")]
    [InlineData("/Contents/ContentItems/inconnu")]
    [InlineData("/%00")]
    [InlineData("/..%2f..%2fetc%2fpasswd")]
    public async Task An_unknown_address_is_a_French_page_with_a_search_box(string path)
    {
        var start = site.Log.Count;

        var page = await Document.GetAsync(site, path);

        // The server itself refuses what is no path at all.
        Assert.Contains(page.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.Empty(site.Log.ErrorsSince(start));
        if (page.Status == HttpStatusCode.NotFound)
        {
            Assert.Equal("fr", page.Html.DocumentElement.GetAttribute("lang"));
            Assert.Contains("introuvable", page.Main, StringComparison.OrdinalIgnoreCase);
            Assert.NotNull(page.Html.QuerySelector("form[role=search], search form, form[action='/recherche']"));
        }
    }

    [Fact]
    public async Task Every_link_of_the_site_leads_somewhere()
    {
        var seen = new HashSet<string> { "/" };
        var waiting = new Queue<(string Path, string From)>([("/", "the start")]);
        var broken = new List<string>();

        while (waiting.TryDequeue(out var next) && seen.Count < 500)
        {
            using var response = await site.Client.GetAsync(next.Path);
            if (response.StatusCode != HttpStatusCode.OK)
                broken.Add($"{next.Path} ({(int)response.StatusCode}), linked from {next.From}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;

            var html = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
            foreach (var link in html.QuerySelectorAll("a[href], link[href], img[src], script[src]"))
            {
                var address = new Uri(new Uri(site.Address, next.Path), link.GetAttribute("href") ?? link.GetAttribute("src") ?? "");
                // The way to log in leads out of what is public.
                if (address.Scheme == site.Address.Scheme && address.Authority == site.Address.Authority && address.AbsolutePath != "/Login" && link.GetAttribute("rel") != "canonical" && seen.Add(address.PathAndQuery))
                    waiting.Enqueue((address.PathAndQuery, next.Path));
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.True(seen.Count > 40, $"only {seen.Count} addresses were found from the home page");
    }
}
