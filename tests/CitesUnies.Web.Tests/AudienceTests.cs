using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>What is reserved is told of, and not given, to whoever is not logged in.</summary>
[Collection(SiteCollection.Name)]
public sealed class AudienceTests(SiteFixture site)
{
    [Theory]
    [InlineData("/agenda/atelier-senegal-volontariat")]
    [InlineData("/agenda/reunion-etats-unis-250-ans")]
    [InlineData("/chroniques-geopolitiques/saison-3/la-guerre-en-syrie")]
    [InlineData("/chroniques-geopolitiques/saison-6/les-jeunesses-du-monde")]
    [InlineData("/ressources/compte-rendu-atelier-senegal")]
    [InlineData("/ressources/son-reunion-etats-unis")]
    public async Task A_reserved_inside_is_locked_with_its_reason_and_a_way_to_log_in(string path)
    {
        var page = await Document.GetAsync(site, path);

        Assert.Contains("est réservée aux collectivités", page.Main);
        Assert.Equal("/Login?returnUrl=" + Uri.EscapeDataString(path), page.Html.QuerySelector(".lock a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/agenda/atelier-senegal-volontariat")]
    [InlineData("/agenda/reunion-etats-unis-250-ans")]
    [InlineData("/chroniques-geopolitiques/saison-3/la-guerre-en-syrie")]
    [InlineData("/chroniques-geopolitiques/saison-6/les-jeunesses-du-monde")]
    [InlineData("/ressources/compte-rendu-atelier-senegal")]
    [InlineData("/ressources/son-reunion-etats-unis")]
    [InlineData("/agenda?periode=passe")]
    [InlineData("/chroniques-geopolitiques")]
    [InlineData("/chroniques-geopolitiques/saison-6")]
    [InlineData("/groupes-pays/senegal")]
    [InlineData("/groupes-pays/etats-unis")]
    [InlineData("/ressources")]
    [InlineData("/plan-du-site")]
    [InlineData("/recherche?q=atelier")]
    [InlineData("/")]
    public async Task Nothing_of_it_is_anywhere_in_the_page(string path)
    {
        var html = (await Document.GetAsync(site, path)).Html.DocumentElement.OuterHtml;

        Assert.DoesNotContain("adherents/", html);
        Assert.DoesNotContain("example.org/enregistrement", html);
        Assert.DoesNotContain("Exemple de compte rendu", html);
        Assert.DoesNotContain("relevé de décisions", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Il montre comment se lit un son", html);
    }

    [Fact]
    public async Task Title_date_and_announcement_are_for_all()
    {
        var page = await Document.GetAsync(site, "/agenda/atelier-senegal-volontariat");

        Assert.Contains("mercredi 19 novembre 2025", page.Main.Replace('\u00a0', ' '));
        Assert.Contains("Accueillir un volontaire", page.Main);
        Assert.Contains("Les formes du volontariat", page.Main);
    }

    [Fact]
    public async Task What_is_open_has_no_lock()
    {
        Assert.Null((await Document.GetAsync(site, "/agenda/reunion-senegal-repertoire")).Html.QuerySelector(".lock"));
        Assert.Null((await Document.GetAsync(site, "/ressources/repertoire-coree")).Html.QuerySelector(".lock"));
    }
}
