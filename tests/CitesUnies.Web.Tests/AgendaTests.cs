using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>Groups, their meetings and the agenda. Events to come are those of the day of setup, so the tests hold on any day.</summary>
[Collection(SiteCollection.Name)]
public sealed class AgendaTests(SiteFixture site)
{
    [Fact]
    public async Task Events_to_come_are_listed_next_first()
    {
        var days = await DaysAsync("/agenda");

        Assert.True(days.Count >= 6);
        Assert.Equal(days.Order(), days);
        Assert.All(days, day => Assert.True(day >= DateTimeOffset.UtcNow.Date.AddDays(-1)));
    }

    [Fact]
    public async Task Events_that_are_over_are_listed_latest_first()
    {
        var days = await DaysAsync("/agenda?periode=passe");

        Assert.Equal(12, days.Count);
        Assert.Equal(days.OrderDescending(), days);
    }

    [Theory]
    [InlineData("pays=mg", "/agenda/reunion-madagascar-assises", "/agenda/webinaire-france-togo")]
    [InlineData("sujet=volontariat", "/agenda/atelier-senegal-volontariat", "/agenda/webinaire-france-togo")]
    [InlineData("type=webinaire", "/agenda/webinaire-france-togo", "/agenda/atelier-senegal-volontariat")]
    [InlineData("lieu=hybride", "/agenda/reunion-argentine-septembre-2025", "/agenda/webinaire-france-togo")]
    [InlineData("groupe=dalc", "/agenda/reunion-argentine-septembre-2025", "/agenda/webinaire-france-togo")]
    [InlineData("pays=ma&type=comite-des-donateurs", "/agenda/reunion-maroc-comite-des-donateurs", "/agenda/reunion-maroc-mars-2026")]
    public async Task Filters_keep_what_they_say(string query, string kept, string left)
    {
        var items = (await Document.GetAsync(site, "/agenda?periode=passe&" + query)).Items("/agenda");

        Assert.Contains(kept, items);
        Assert.DoesNotContain(left, items);
    }

    [Fact]
    public async Task A_postponed_event_stands_at_its_new_date_and_keeps_the_first()
    {
        var page = await Document.GetAsync(site, "/agenda/assises-franco-vietnamiennes");

        Assert.Contains("Reportée", page.Main);
        Assert.Contains("du jeudi 13 au samedi 15 avril 2023", Plain(page.Main));
        Assert.Contains("Prévu d’abord le jeudi 1er décembre 2022", Plain(page.Main));
    }

    [Fact]
    public async Task A_cancelled_event_says_so_on_its_page_and_in_the_list()
    {
        Assert.Contains("est annulé", (await Document.GetAsync(site, "/agenda/mission-palestine")).Main);
        Assert.Contains("Annulée", (await Document.GetAsync(site, "/agenda?periode=passe&groupe=palestine")).Main);
    }

    [Fact]
    public async Task A_report_stands_beside_the_announcement()
    {
        var page = Plain((await Document.GetAsync(site, "/agenda/reunion-senegal-repertoire")).Main);

        Assert.Contains("Le groupe se réunit l’après-midi", page);
        Assert.Contains("avant le 15 avril", page);
        Assert.Contains("vendredi 31 mars 2023", page);
    }

    [Fact]
    public async Task Example_events_say_that_they_are_examples()
    {
        foreach (var path in (await Document.GetAsync(site, "/agenda")).Items("/agenda").Where(path => path.Contains("exemple", StringComparison.Ordinal)))
            Assert.Contains("Cet événement est inventé", (await Document.GetAsync(site, path)).Main);
    }

    [Fact]
    public async Task Groups_stand_by_region_and_the_former_ones_apart()
    {
        var list = await Document.GetAsync(site, "/groupes-pays");

        Assert.Contains("/groupes-pays/maroc", LinksOf(list, "mediterranee-et-proche-orient"));
        Assert.Contains("/groupes-pays/croatie", LinksOf(list, "anciens"));
        Assert.DoesNotContain("/groupes-pays/croatie", LinksOf(list, "europe"));
        Assert.True(list.Items("/groupes-pays").Count >= 12);
    }

    [Theory]
    [InlineData("François Bonneau")]
    [InlineData("attestée depuis décembre 2021")]
    [InlineData("Jean Roatta, Marseille (2014)")]
    [InlineData("rencontre de Marrakech")]
    public async Task A_group_is_shown_with_its_facts(string fact) => Assert.Contains(fact, Plain((await Document.GetAsync(site, "/groupes-pays/maroc")).Main));

    [Fact]
    public async Task A_group_shows_its_own_meetings_only()
    {
        var meetings = (await Document.GetAsync(site, "/groupes-pays/argentine")).Items("/agenda");

        Assert.Equal(["/agenda/reunion-argentine-septembre-2025"], meetings);
    }

    [Fact]
    public async Task The_home_page_shows_next_events_groups_and_resources()
    {
        var home = await Document.GetAsync(site, "/");

        Assert.NotEmpty(home.Items("/agenda"));
        Assert.Contains("/groupes-pays/maroc", home.Items("/groupes-pays"));
        Assert.NotEmpty(home.Items("/ressources"));
    }

    private static IEnumerable<string?> LinksOf(Document page, string section)
        => page.Html.QuerySelectorAll($"section[aria-labelledby='{section}'] a").Select(link => link.GetAttribute("href"));

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');

    private async Task<IReadOnlyList<DateTimeOffset>> DaysAsync(string path)
        => [.. (await Document.GetAsync(site, path)).Html.QuerySelectorAll(".event-row time")
            .Select(time => DateTimeOffset.Parse(time.GetAttribute("datetime")!, System.Globalization.CultureInfo.InvariantCulture))];
}
