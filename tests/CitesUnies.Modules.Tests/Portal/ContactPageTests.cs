using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Internships.Models;
using CitesUnies.Modules.Tests.Site;
using CitesUnies.Portal.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using YesSql;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>The page that says how to reach the federation, and whom.</summary>
public sealed class ContactPageTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task The_federation_is_reached_by_what_its_settings_say_on_kept_pages_too()
    {
        await KeepAsync();

        await ChangeSettingsAsync("1 place de la Mairie\n\n35000 Rennes", "02 99 00 00 00", "accueil@example.org", "https://social.example.org/cuf\njavascript:alert(1)");

        var ways = (await PageAsync()).QuerySelector("dl.contact-ways")!;
        Assert.Equal(["Cités Unies France", "1 place de la Mairie", "35000 Rennes"], ways.QuerySelectorAll("address > *").Select(line => line.TextContent));
        Assert.Equal(["mailto:accueil@example.org", "tel:+33299000000", "https://social.example.org/cuf"], ways.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));

        await ChangeSettingsAsync("", "poste 12", "sans adresse", "");

        Assert.Null((await PageAsync()).QuerySelector(".contact-ways"));
    }

    [Fact]
    public async Task Each_group_that_meets_stands_under_its_region_with_its_mailbox_and_no_other_does()
    {
        var page = await PageAsync();

        var africa = page.QuerySelectorAll(".contact-directory__part").Single(part => part.QuerySelector("h3")!.TextContent == "Afrique");
        var senegal = africa.QuerySelectorAll("li").Single(item => item.QuerySelector("a")!.TextContent == "Sénégal");
        Assert.Equal(["/groupes-pays/senegal", "mailto:groupe-senegal@example.org"], senegal.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Null(page.QuerySelector("main a[href='/groupes-pays/croatie']"));
    }

    [Fact]
    public async Task A_group_without_a_mailbox_keeps_its_page_and_one_that_no_longer_meets_goes()
    {
        await KeepAsync();

        await PublishAsync<CountryGroup>("groupes-pays/japon", group => group.ContactMailbox.Text = "");
        await PublishAsync<CountryGroup>("groupes-pays/chine", group => group.State.Text = GroupState.Former);

        var page = await PageAsync();
        Assert.NotNull(page.QuerySelector(".contact-list a[href='/groupes-pays/japon']"));
        Assert.Null(page.QuerySelector("a[href='mailto:groupe-japon@example.org']"));
        Assert.Null(page.QuerySelector("a[href='/groupes-pays/chine']"));
    }

    [Fact]
    public async Task The_door_to_the_offers_counts_those_that_are_open()
    {
        Assert.StartsWith("2 offres sont ouvertes", await AnswerAsync(), StringComparison.Ordinal);
        await KeepAsync();

        await PublishAsync<InternshipOffer>("offres-de-stage/exemple-groupe-pays-madagascar", offer => offer.Deadline.Value = new DateTime(2026, 1, 5));
        Assert.StartsWith("Une offre est ouverte", await AnswerAsync(), StringComparison.Ordinal);

        await PublishAsync<InternshipOffer>("offres-de-stage/exemple-villes-marocaines", offer => offer.Deadline.Value = new DateTime(2026, 1, 5));
        Assert.StartsWith("Aucune offre n’est ouverte", await AnswerAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_of_the_webmasters_stands_on_that_page_only()
    {
        Assert.Contains((await PageAsync()).QuerySelectorAll("main h2"), heading => heading.TextContent == "Selon votre demande");
        Assert.Contains("Selon votre demande", await site.Client.GetStringAsync("/contact/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Selon votre demande", await site.Client.GetStringAsync("/mentions-legales"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plan-du-site", "main")]
    [InlineData("/mentions-legales", "main")]
    [InlineData("/accessibilite", "main")]
    [InlineData("/donnees-personnelles", "main")]
    [InlineData("/", "footer")]
    [InlineData("/introuvable", "main")]
    public async Task It_is_found_from_where_people_look_for_it(string path, string part)
    {
        using var response = await site.Client.GetAsync(path);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

        Assert.NotNull(page.QuerySelector($"{part} a[href='/contact']"));
    }

    private async Task<IDocument> PageAsync() => await new HtmlParser().ParseDocumentAsync(await site.Client.GetStringAsync("/contact"));

    private async Task<string> AnswerAsync()
        => (await PageAsync()).QuerySelector(".contact-door a[href='/offres-de-stage']")!.Closest(".contact-door")!.QuerySelector("p")!.TextContent.Replace('\u00a0', ' ');

    /// <summary>Has the page made and kept.</summary>
    private async Task KeepAsync()
    {
        await site.Client.GetStringAsync("/contact");
        using var kept = await site.Client.GetAsync("/contact");
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.NotNull(kept.Headers.Age);
    }

    private Task ChangeSettingsAsync(string address, string phone, string mailbox, string profiles) => site.DoAsync(async services =>
    {
        var settings = services.GetRequiredService<ISiteService>();
        var changed = await settings.LoadSiteSettingsAsync();
        var details = changed.Properties[nameof(FederationDetails)]![nameof(FederationDetails)]!;
        details["Address"]!["Text"] = address;
        details["Phone"]!["Text"] = phone;
        details["Mailbox"]!["Text"] = mailbox;
        details["SocialProfiles"]!["Text"] = profiles;
        await settings.UpdateSiteSettingsAsync(changed);
    });

    private async Task PublishAsync<TPart>(string path, Action<TPart> change)
        where TPart : ContentPart, new()
    {
        var id = "";
        await site.DoAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Published).ListAsync();
            id = items.Single(item => item.As<OrchardCore.Autoroute.Models.AutoroutePart>()?.Path == path).ContentItemId;
        });
        await site.ChangeAsync(id, async (contentManager, item) =>
        {
            item.Alter(change);
            await contentManager.UpdateAsync(item);
            await contentManager.PublishAsync(item);
        });
    }
}
