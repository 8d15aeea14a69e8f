using System.Net;
using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>The geopolitical chronicles: seasons, sessions, and the way from one to the next.</summary>
[Collection(SiteCollection.Name)]
public sealed class ChronicleTests(SiteFixture site)
{
    private const string List = "/chroniques-geopolitiques";
    private const string Sixth = List + "/saison-6";
    private const string Third = List + "/saison-3";

    private static readonly string[] _sixth =
    [
        Sixth + "/les-villes-et-le-multilateralisme", Sixth + "/cooperer-en-temps-de-crise", Sixth + "/l-eau-partagee", Sixth + "/les-ports-portes-du-monde",
        Sixth + "/les-jeunesses-du-monde",
    ];

    private static readonly string[] _third = [Third + "/le-gaz-en-europe", Third + "/la-guerre-en-syrie"];

    [Fact]
    public async Task Seasons_are_listed_latest_first_and_their_sessions_in_order()
        => Assert.Equal([Sixth, .. _sixth, Third, .. _third], (await Document.GetAsync(site, List)).Items(List));

    [Fact]
    public async Task A_season_lists_its_own_sessions_and_leads_to_the_others()
    {
        var page = await Document.GetAsync(site, Third);

        Assert.Equal([Sixth, Third, .. _third], page.Items(List));
        Assert.Equal(Third, page.Html.QuerySelector("nav[aria-label='Saisons'] [aria-current='page']")?.GetAttribute("href"));
        Assert.Contains("2 sessions, octobre – novembre 2022", Plain(page.Main));
    }

    [Theory]
    [InlineData("vendredi 18 novembre 2022, 14 h – 15 h")]
    [InlineData("La guerre est-elle finie ?")]
    [InlineData("Dorothée Schmid, Institut français des relations internationales (Ifri)")]
    [InlineData("2e session")]
    public async Task A_session_is_listed_with_its_facts(string fact) => Assert.Contains(fact, Plain((await Document.GetAsync(site, Third)).Main));

    [Theory]
    [InlineData("les-villes-et-le-multilateralisme", null, "cooperer-en-temps-de-crise")]
    [InlineData("l-eau-partagee", "cooperer-en-temps-de-crise", "les-ports-portes-du-monde")]
    [InlineData("les-ports-portes-du-monde", "l-eau-partagee", "les-jeunesses-du-monde")]
    [InlineData("les-jeunesses-du-monde", "les-ports-portes-du-monde", null)]
    public async Task A_session_leads_to_the_one_before_and_the_one_after_of_its_season(string session, string? before, string? after)
    {
        var page = (await Document.GetAsync(site, $"{Sixth}/{session}")).Html;

        Assert.Equal(before is null ? null : $"{Sixth}/{before}", page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(after is null ? null : $"{Sixth}/{after}", page.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Equal(["Accueil", "Chroniques géopolitiques", "Saison 6"], page.QuerySelectorAll("nav[aria-label*='Ariane'] a, .breadcrumb a").Select(link => Plain(link.TextContent.Trim())).Distinct());
    }

    [Theory]
    [InlineData("/saison-5")]
    [InlineData("/saison-06")]
    [InlineData("/saison-0")]
    [InlineData("/saison--6")]
    [InlineData("/saison-99999999999999")]
    [InlineData("/saison-six")]
    [InlineData("/saison-6/cette-session-n-existe-pas")]
    public async Task A_season_or_session_that_does_not_exist_is_not_found(string path)
    {
        var start = site.Log.Count;

        Assert.Equal(HttpStatusCode.NotFound, (await Document.GetAsync(site, List + path)).Status);
        Assert.Empty(site.Log.ErrorsSince(start));
    }

    [Fact]
    public async Task The_agenda_lists_past_chronicles_and_only_them_when_asked()
    {
        var agenda = await Document.GetAsync(site, "/agenda?periode=passe&type=chronique");

        Assert.Equal([.. _sixth.Reverse(), .. _third.Reverse()], agenda.Items(List).Where(path => path.Count(letter => letter == '/') == 3));
        Assert.Empty(agenda.Items("/agenda"));
        Assert.Empty((await Document.GetAsync(site, "/agenda?type=chronique")).Items(List));
    }

    [Theory]
    [InlineData("/plan-du-site")]
    [InlineData("/recherche?q=syrie")]
    public async Task A_session_is_found(string path) => Assert.Contains(Third + "/la-guerre-en-syrie", (await Document.GetAsync(site, path)).Items(List));

    [Fact]
    public async Task Search_engines_and_the_menu_know_them()
    {
        var sitemap = await site.Client.GetStringAsync("/sitemap.xml");

        Assert.Contains(List + "</loc>", sitemap);
        Assert.All(_sixth.Concat(_third), path => Assert.Contains(path + "</loc>", sitemap));
        Assert.NotNull((await Document.GetAsync(site, "/")).Html.QuerySelector($"header a[href='{List}'], nav a[href='{List}']"));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
