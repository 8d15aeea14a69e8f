using System.Net;
using CitesUnies.Modules.Tests.Site;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using YesSql;

namespace CitesUnies.Modules.Tests.OutputCache;

/// <summary>An answer that was kept says how old it is (<c>Age</c>, RFC 9111, 5.1).</summary>
public sealed class CachedPagesTests(PortalSite site) : IClassFixture<PortalSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/actualites")]
    [InlineData("/actualites?pays=mg")]
    [InlineData("/partenaires/afd")]
    [InlineData("/mentions-legales")]
    public async Task A_page_is_made_once_for_everybody(string path)
    {
        var first = await site.Client.GetStringAsync(path);

        using var second = await site.Client.GetAsync(path);
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(first, await second.Content.ReadAsStringAsync());
        Assert.False(second.Headers.Contains("Set-Cookie"));

        using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Theory]
    [InlineData("Cookie", "orchauth_Default=x")]
    [InlineData("Authorization", "Bearer x")]
    public async Task Who_tells_something_of_himself_is_given_a_page_of_his_own(string header, string value)
    {
        await site.Client.GetStringAsync("/partenaires/platforma");

        using var own = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/partenaires/platforma") { Headers = { { header, value } } });

        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Null(own.Headers.Age);
    }

    [Theory]
    [InlineData("/inconnu")]
    [InlineData("/actualites?page=99")]
    [InlineData("/health/ready")]
    public async Task What_is_no_page_is_not_kept(string path)
    {
        using var first = await site.Client.GetAsync(path);
        using var second = await site.Client.GetAsync(path);

        Assert.Equal(first.StatusCode, second.StatusCode);
        Assert.Null(second.Headers.Age);
    }

    [Fact]
    public async Task A_publication_shows_at_once_where_it_is_listed_and_leaves_other_pages_kept()
    {
        var id = await FindAsync("NewsArticle");
        foreach (var path in new[] { "/", "/actualites", "/plan-du-site", "/partenaires/cncd" })
        {
            await site.Client.GetStringAsync(path);
        }

        await site.ChangeAsync(id, async (contentManager, item) =>
        {
            item.Alter<TitlePart>(part => part.Title = "Un titre que personne n’a lu");
            await contentManager.UpdateAsync(item);
            await contentManager.SaveDraftAsync(item);
        });
        Assert.True(await IsKeptAsync("/"));

        await site.ChangeAsync(id, (contentManager, item) => contentManager.PublishAsync(item));
        foreach (var path in new[] { "/", "/actualites", "/plan-du-site" })
        {
            Assert.Contains("Un titre que personne n’a lu", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
        }

        Assert.True(await IsKeptAsync("/partenaires/cncd"));

        await site.ChangeAsync(id, (contentManager, item) => contentManager.UnpublishAsync(item));
        Assert.DoesNotContain("Un titre que personne n’a lu", await site.Client.GetStringAsync("/actualites"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_that_changes_changes_its_page_and_its_list()
    {
        await site.Client.GetStringAsync("/partenaires/cglu");
        await site.Client.GetStringAsync("/partenaires");
        await site.ChangeAsync(await FindAsync("PartnerInstitution", "Cités et gouvernements locaux unis"), async (contentManager, item) =>
        {
            item.Alter<TitlePart>(part => part.Title = "Les cités du monde");
            await contentManager.UpdateAsync(item);
            await contentManager.PublishAsync(item);
        });

        Assert.Contains("Les cités du monde", await site.Client.GetStringAsync("/partenaires/cglu"), StringComparison.Ordinal);
        Assert.Contains("Les cités du monde", await site.Client.GetStringAsync("/partenaires"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_make_every_page_anew()
    {
        await site.Client.GetStringAsync("/accessibilite");
        await site.DoAsync(async services =>
        {
            var settings = services.GetRequiredService<ISiteService>();
            var changed = await settings.LoadSiteSettingsAsync();
            changed.SiteName = "Villes unies";
            await settings.UpdateSiteSettingsAsync(changed);
        });
        Assert.Contains("Villes unies", await site.Client.GetStringAsync("/accessibilite"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Definitions_make_every_page_anew()
    {
        await site.Client.GetStringAsync("/donnees-personnelles");
        Assert.True(await IsKeptAsync("/donnees-personnelles"));

        await site.DoAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Page", type => type.DisplayedAs("Page du site")));

        Assert.False(await IsKeptAsync("/donnees-personnelles"));
    }

    private async Task<bool> IsKeptAsync(string path)
    {
        using var answer = await site.Client.GetAsync(path);
        return answer.Headers.Age is not null;
    }

    private async Task<string> FindAsync(string contentType, string? title = null)
    {
        var id = "";
        await site.DoAsync(async services =>
        {
            var query = services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentType == contentType && index.Published);
            query = title is null ? query : query.Where(index => index.DisplayText!.Contains(title));
            id = (await query.OrderByDescending(index => index.PublishedUtc).FirstOrDefaultAsync())!.ContentItemId;
        });
        return id;
    }
}
