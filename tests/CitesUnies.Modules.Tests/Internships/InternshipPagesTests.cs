using System.Net;
using CitesUnies.Internships.Models;
using CitesUnies.Modules.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace CitesUnies.Modules.Tests.Internships;

/// <summary>Offers on the pages of the portal.</summary>
public sealed class InternshipPagesTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const string Open = "/offres-de-stage/exemple-groupe-pays-madagascar";
    private const string OtherOpen = "/offres-de-stage/exemple-villes-marocaines";
    private const string Closed = "/offres-de-stage/groupe-pays-japon-rencontres-aict";

    [Theory]
    [InlineData("/offres-de-stage", OtherOpen, Closed)]
    [InlineData("/offres-de-stage?pays=ma", OtherOpen, Open)]
    [InlineData("/offres-de-stage?region=mediterranee-et-proche-orient", OtherOpen, Open)]
    [InlineData("/offres-de-stage?etat=closes", Closed, OtherOpen)]
    [InlineData("/offres-de-stage?etat=closes&pays=jp", Closed, "/offres-de-stage/ofaj-paris")]
    [InlineData("/offres-de-stage?etat=closes&annee=2026", Closed, "/offres-de-stage/ofaj-paris")]
    [InlineData("/offres-de-stage?etat=closes&annee=2025", "/offres-de-stage/ofaj-paris", Closed)]
    [InlineData("/", OtherOpen, Closed)]
    [InlineData("/plan-du-site", Closed, "/offres-de-stage/inconnue")]
    public async Task A_list_holds_what_was_asked_for_and_nothing_else(string path, string listed, string other)
    {
        var page = await site.Client.GetStringAsync(path);

        Assert.Contains($"href=\"{listed}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{other}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("etat=peut-etre")]
    [InlineData("pays=zz")]
    [InlineData("region=lune")]
    [InlineData("annee=1066")]
    [InlineData("annee=bientot")]
    public async Task A_value_that_does_not_exist_gives_an_empty_list_that_says_so(string query)
    {
        var page = await site.Client.GetStringAsync("/offres-de-stage?" + query);

        Assert.Contains("ne connaît pas la valeur", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/offres-de-stage/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_finds_offers()
    {
        var page = await site.Client.GetStringAsync("/recherche?q=villes+marocaines");

        Assert.Contains("<a class=\"card__link\" href=\"/offres-de-stage/exemple-villes-marocaines\">", page, StringComparison.Ordinal);
        Assert.Contains("tag--left", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_offer_keeps_its_page_and_says_that_it_is_closed()
    {
        var page = await site.Client.GetStringAsync(Closed);

        Assert.Contains("Offre close", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Comment postuler", page, StringComparison.Ordinal);
        Assert.Contains("\"validThrough\":\"2026-01-11T23:59:59+01:00\"", page.Replace("\\u002B", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"@type\":\"JobPosting\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_closes_the_day_after_its_deadline()
    {
        var id = await FindAsync(Open);
        var today = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTimeOffset.UtcNow, "Europe/Paris").Date;

        await PublishAsync(id, today.AddDays(2));
        Assert.Contains("jours", await TagAsync(Open), StringComparison.Ordinal);
        Assert.Contains(Open, await site.Client.GetStringAsync("/offres-de-stage"), StringComparison.Ordinal);
        Assert.Contains(Open, await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Contains(Open, await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);

        await PublishAsync(id, today.AddDays(-1));
        Assert.Equal("Offre close", await TagAsync(Open));
        Assert.DoesNotContain(Open, await site.Client.GetStringAsync("/offres-de-stage"), StringComparison.Ordinal);
        Assert.DoesNotContain(Open, await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain(Open, await site.Client.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
        using var response = await site.Client.GetAsync(Open);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<string> TagAsync(string path)
    {
        var page = await site.Client.GetStringAsync(path);
        var tag = page[page.IndexOf("class=\"tag ", StringComparison.Ordinal)..];
        return WebUtility.HtmlDecode(tag[(tag.IndexOf('>', StringComparison.Ordinal) + 1)..tag.IndexOf('<', StringComparison.Ordinal)]);
    }

    private Task PublishAsync(string contentItemId, DateTime deadline) => site.ChangeAsync(contentItemId, async (contentManager, item) =>
    {
        item.Alter<InternshipOffer>(offer => offer.Deadline.Value = deadline);
        await contentManager.UpdateAsync(item);
        await contentManager.PublishAsync(item);
    });

    private async Task<string> FindAsync(string path)
    {
        var id = "";
        await site.DoAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType == nameof(InternshipOffer)).ListAsync();
            id = items.Single(item => item.As<OrchardCore.Autoroute.Models.AutoroutePart>()?.Path == path.TrimStart('/')).ContentItemId;
        });
        return id;
    }
}
