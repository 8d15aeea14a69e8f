using System.Net;
using CitesUnies.Agenda.Models;
using CitesUnies.Chronicles.Models;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Internships.Models;
using CitesUnies.Modules.Tests.Site;
using CitesUnies.News.Models;
using CitesUnies.Partners.Models;
using CitesUnies.ResourceCentre.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Title.Models;
using YesSql;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>Texts of any length: lists show how they begin, their own page shows all.</summary>
public sealed class LongTextTests(PortalSite site) : IClassFixture<PortalSite>
{
    private const int Words = 10_000;

    [Theory]
    [InlineData("actualites/cyclone-gezani-fonds-madagascar", "/actualites /groupes-pays/madagascar /plan-du-site")]
    [InlineData("ressources/film-deux-rives", "/ressources / /plan-du-site")]
    [InlineData("partenaires/cncd", "/partenaires / /plan-du-site")]
    [InlineData("groupes-pays/senegal", "/groupes-pays / /contact /agenda /plan-du-site")]
    [InlineData("offres-de-stage/exemple-villes-marocaines", "/offres-de-stage / /plan-du-site")]
    [InlineData("agenda/exemple-reunion-madagascar", "/agenda / /groupes-pays/madagascar /plan-du-site")]
    [InlineData("chroniques-geopolitiques/saison-6/les-jeunesses-du-monde", "/chroniques-geopolitiques/saison-6 / /plan-du-site")]
    [InlineData("accessibilite", "/plan-du-site")]
    public async Task A_list_shows_how_they_begin(string path, string lists)
    {
        await PublishAsync(path, item =>
        {
            AlterAny<TitlePart>(item, part => part.Title = Long("titre"));
            AlterAny<EventPart>(item, part => part.Venue.Text = Long("lieu"));
            AlterAny<NewsArticle>(item, part => part.Lead.Text = Long("chapo"));
            AlterAny<Resource>(item, part => part.Summary.Text = Long("chapo"));
            AlterAny<PartnerInstitution>(item, part => part.Summary.Text = part.ParentBody.Text = part.Acronym.Text = Long("chapo"));
            AlterAny<CountryGroup>(item, part => part.Summary.Text = part.ChairName.Text = Long("chapo"));
            AlterAny<InternshipOffer>(item, part => part.Subject.Text = part.Employer.Text = part.Place.Text = Long("chapo"));
            AlterAny<GeopoliticalChronicle>(item, part => part.Question.Text = part.Speaker.Text = part.SpeakerRole.Text = Long("chapo"));
        });

        foreach (var list in lists.Split(' '))
        {
            var page = await TextAsync(list);
            Assert.Contains("titre titre", page, StringComparison.Ordinal);
            Assert.DoesNotContain(Long("titre")[..210], page, StringComparison.Ordinal);
            Assert.DoesNotContain(Long("chapo")[..330], page, StringComparison.Ordinal);
            Assert.DoesNotContain(Long("lieu")[..210], page, StringComparison.Ordinal);
        }

        Assert.Contains(Long("titre"), await TextAsync("/" + path), StringComparison.Ordinal);
    }

    private static void AlterAny<TPart>(ContentItem item, Action<TPart> change)
        where TPart : ContentPart, new()
    {
        if (item.Has<TPart>())
        {
            item.Alter(change);
        }
    }

    private static string Long(string word) => string.Join(' ', Enumerable.Repeat(word, Words));

    private async Task<string> TextAsync(string path) => WebUtility.HtmlDecode(await site.Client.GetStringAsync(path));

    private async Task PublishAsync(string path, Action<ContentItem> change)
    {
        var id = "";
        await site.DoAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Published).ListAsync();
            id = items.Single(item => item.As<AutoroutePart>()?.Path == path).ContentItemId;
        });
        await site.ChangeAsync(id, async (contentManager, item) =>
        {
            change(item);
            await contentManager.UpdateAsync(item);
            await contentManager.PublishAsync(item);
        });
    }
}
