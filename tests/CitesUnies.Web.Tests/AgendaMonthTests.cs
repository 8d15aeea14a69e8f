using AngleSharp.Dom;
using CitesUnies.Testing;

namespace CitesUnies.Web.Tests;

/// <summary>The agenda month by month.</summary>
[Collection(SiteCollection.Name)]
public sealed class AgendaMonthTests(SiteFixture site)
{
    [Fact]
    public async Task A_month_shows_its_events_on_their_days()
    {
        var month = await Document.GetAsync(site, "/agenda?vue=mois&mois=2023-03");

        Assert.Equal(["/agenda/reunion-senegal-repertoire"], EventsOn(month, "2023-03-31"));
        Assert.Equal("mars 2023", month.Html.QuerySelector("#mois")!.TextContent);
        Assert.Contains("mars 2023", month.Html.Title, StringComparison.Ordinal);
        Assert.All(Days(month), day => Assert.StartsWith("2023-03-", day, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_of_several_days_stands_on_each_and_says_which()
    {
        var month = await Document.GetAsync(site, "/agenda?vue=mois&mois=2023-04");

        foreach (var (day, part) in new[] { ("2023-04-13", "jour 1 sur 3"), ("2023-04-14", "jour 2 sur 3"), ("2023-04-15", "jour 3 sur 3") })
        {
            Assert.Contains("/agenda/assises-franco-vietnamiennes", EventsOn(month, day));
            Assert.Contains(part, DayOf(month, day).TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_postponed_event_is_no_longer_at_its_first_date()
        => Assert.DoesNotContain("/agenda/assises-franco-vietnamiennes", (await Document.GetAsync(site, "/agenda?vue=mois&mois=2022-12")).Items("/agenda"));

    [Fact]
    public async Task Without_a_month_it_is_the_current_one_or_the_next_that_has_events()
    {
        var today = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        var month = await Document.GetAsync(site, "/agenda?vue=mois");
        var current = await Document.GetAsync(site, $"/agenda?vue=mois&mois={today:yyyy-MM}");

        var expected = current.Items("/agenda").Count > 0 ? $"/agenda?vue=mois&mois={today:yyyy-MM}" : current.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.EndsWith(expected, month.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(month.Items("/agenda"));
    }

    [Fact]
    public async Task Filters_narrow_the_month_and_its_links_keep_them()
    {
        var month = await Document.GetAsync(site, "/agenda?vue=mois&mois=2025-11&pays=mg");
        var all = await Document.GetAsync(site, "/agenda?vue=mois&mois=2025-11");

        Assert.True(month.Items("/agenda").Count < all.Items("/agenda").Count);
        Assert.All(month.Html.QuerySelectorAll(".month nav a"), link => Assert.EndsWith("&pays=mg", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(month.Html.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/agenda?vue=mois&mois=2025-11");
        Assert.Equal("noindex", month.Html.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(all.Html.QuerySelector("meta[name=robots]"));
    }

    [Fact]
    public async Task Links_lead_to_months_that_have_events_and_end()
    {
        var seen = new HashSet<string>();
        for (var next = "/agenda?vue=mois&mois=2025-01"; next is not null;)
        {
            Assert.True(seen.Add(next) && seen.Count < 60, $"{next} comes again");
            var month = await Document.GetAsync(site, next);
            Assert.True(seen.Count == 1 || month.Items("/agenda").Count > 0, $"{next} is empty");
            next = month.Html.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.True(seen.Count > 5);
    }

    [Fact]
    public async Task A_month_without_events_says_so_and_shows_the_way_on()
    {
        var month = await Document.GetAsync(site, "/agenda?vue=mois&mois=2018-08");

        Assert.Contains("Aucun rendez-vous en août 2018.", month.Main, StringComparison.Ordinal);
        Assert.Equal("/agenda?vue=mois&mois=2018-07", month.Html.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/agenda?vue=mois&mois=2018-11", month.Html.QuerySelector("a[rel=next]")?.GetAttribute("href"));
        Assert.Equal("noindex", month.Html.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("vue=mois&mois=2026-13", "Mois", "2026-13")]
    [InlineData("vue=mois&mois=%3Cb%3E", "Mois", "<b>")]
    [InlineData("vue=mois&pays=zz", "Pays", "zz")]
    [InlineData("vue=semaine", "Affichage", "semaine")]
    public async Task What_does_not_exist_gives_an_empty_list_that_says_so(string query, string filter, string value)
    {
        var page = await Document.GetAsync(site, "/agenda?" + query);

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Contains($"Le filtre « {filter} » ne connaît pas la valeur « {value} ».", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Items("/agenda"));
        Assert.Equal("noindex", page.Html.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task The_list_and_the_month_lead_to_each_other_with_the_filters()
    {
        var list = await Document.GetAsync(site, "/agenda?periode=passe&pays=mg");
        var month = await Document.GetAsync(site, "/agenda?vue=mois&pays=mg");

        Assert.Contains("/agenda?vue=mois&pays=mg", Choices(list));
        Assert.Contains("/agenda?periode=passe&pays=mg", Choices(month));
        Assert.Contains("/agenda?pays=mg", Choices(month));
    }

    private static IEnumerable<string?> Choices(Document page) => page.Html.QuerySelectorAll(".choice").Select(link => link.GetAttribute("href"));

    private static IEnumerable<string> Days(Document month) => month.Html.QuerySelectorAll(".day time").Select(time => time.GetAttribute("datetime")!);

    private static IElement DayOf(Document month, string day) => month.Html.QuerySelector($".day time[datetime='{day}']")!.Closest(".day")!;

    private static IEnumerable<string?> EventsOn(Document month, string day) => DayOf(month, day).QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
}
