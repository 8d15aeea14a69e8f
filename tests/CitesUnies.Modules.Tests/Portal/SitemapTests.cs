using System.Net;
using System.Xml.Linq;
using CitesUnies.Modules.Tests.Site;
using CitesUnies.News.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Seo.Models;
using YesSql;

namespace CitesUnies.Modules.Tests.Portal;

/// <summary>What search engines are told of the portal’s pages.</summary>
public sealed class SitemapTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Fact]
    public async Task It_lists_home_lists_and_contents_and_each_of_its_addresses_is_a_page()
    {
        var paths = await PathsAsync();

        Assert.Equal(
            ["/", "/agenda", "/groupes-pays", "/chroniques-geopolitiques", "/actualites", "/offres-de-stage", "/ressources", "/partenaires", "/contact", "/plan-du-site"], paths[..10]);
        Assert.Contains("/partenaires/afd", paths);
        Assert.Contains("/groupes-pays/maroc", paths);
        Assert.Contains("/agenda/mission-palestine", paths);
        Assert.Contains("/mentions-legales", paths);
        Assert.Equal(paths.Distinct(), paths);
        foreach (var path in paths)
        {
            using var response = await site.Client.GetAsync(path);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Robots_are_told_of_it()
        => Assert.Contains($"Sitemap: {site.Client.BaseAddress}sitemap.xml", await site.Client.GetStringAsync("/robots.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task Closed_calls_and_reserved_resources_stay_out_though_they_have_a_page()
    {
        var paths = await PathsAsync();

        foreach (var path in new[] { "/actualites/recap-alimentaire-evaluation-finale", "/offres-de-stage/ofaj-paris", "/ressources/compte-rendu-atelier-senegal" })
        {
            Assert.DoesNotContain(path, paths);
            using var response = await site.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_call_is_listed_through_its_last_day()
    {
        const string path = "/actualites/cyclone-gezani-fonds-madagascar";
        var id = await FindAsync(path);
        var today = TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTimeOffset.UtcNow, "Europe/Paris").Date;

        await PublishAsync(id, item => item.Alter<NewsArticle>(article => article.Deadline.Value = today.AddDays(1)));
        Assert.Contains(path, await PathsAsync());

        await PublishAsync(id, item => item.Alter<NewsArticle>(article => article.Deadline.Value = today.AddDays(-1)));
        Assert.DoesNotContain(path, await PathsAsync());
    }

    [Theory]
    [InlineData("noindex, follow", false)]
    [InlineData("NONE", false)]
    [InlineData("nofollow", true)]
    [InlineData("", true)]
    public async Task What_search_engines_are_kept_from_is_not_offered_to_them(string robots, bool listed)
    {
        const string path = "/partenaires/cglu";
        await PublishAsync(await FindAsync(path), item => item.Alter<SeoMetaPart>(part => part.MetaRobots = robots));

        Assert.Equal(listed, (await PathsAsync()).Contains(path));
    }

    private async Task<string[]> PathsAsync()
    {
        var document = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml"));
        return [.. document.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).AbsolutePath)];
    }

    private Task PublishAsync(string contentItemId, Action<ContentItem> change) => site.ChangeAsync(contentItemId, async (contentManager, item) =>
    {
        change(item);
        await contentManager.UpdateAsync(item);
        await contentManager.PublishAsync(item);
    });

    private async Task<string> FindAsync(string path)
    {
        var id = "";
        await site.DoAsync(async services =>
        {
            var items = await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Published).ListAsync();
            id = items.Single(item => item.As<OrchardCore.Autoroute.Models.AutoroutePart>()?.Path == path.TrimStart('/')).ContentItemId;
        });
        return id;
    }
}
