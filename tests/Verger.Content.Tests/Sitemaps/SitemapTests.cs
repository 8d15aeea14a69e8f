using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Title.Models;
using Verger.Testing;

namespace Verger.Content.Tests.Sitemaps;

public sealed class SitemapTests
{
    private static readonly XNamespace _sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory, EachDatabase]
    public async Task Published_items_with_an_address_are_listed_and_nothing_else(string provider)
    {
        await using var site = await SitemapSite.CreateOnAsync(
            provider, null, new ContentTypesSitemapSource(), new CustomPathSitemapSource { Path = "agenda" }, new CustomPathSitemapSource { Path = "" });
        await site.PublishAsync("Première page");
        site.Clock.UtcNow = site.Clock.UtcNow.AddHours(1);
        await site.PublishAsync("Seconde page");
        await site.PublishAsync("Une note", type: "Note");
        await site.PublishAsync("Exclue", place => place.Exclude = true);
        await site.Content.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "Brouillon"), VersionOptions.Draft);
        await site.Content.CreateItemAsync("Page", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Sans adresse");
            item.Alter<AutoroutePart>(part => part.Disabled = true);
        });

        Assert.Equal(["/premiere-page", "/seconde-page", "/agenda", "/"], await site.PathsAsync());
    }

    [Fact]
    public async Task Each_address_says_when_it_changed_and_what_it_weighs()
    {
        await using var site = await SitemapSite.CreateAsync(new ContentTypesSitemapSource { ChangeFrequency = ChangeFrequency.Weekly, Priority = 6 });
        await site.PublishAsync("Page");
        await site.PublishAsync("Autre", place => (place.OverrideSitemapConfig, place.ChangeFrequency, place.Priority) = (true, ChangeFrequency.Never, 10));

        var urls = (await site.ReadAsync()).Root!.Elements(_sitemaps + "url").ToDictionary(url => new Uri(url.Element(_sitemaps + "loc")!.Value).AbsolutePath);

        Assert.Equal(["loc", "lastmod", "changefreq", "priority"], urls["/page"].Elements().Select(element => element.Name.LocalName));
        Assert.Equal(["2026-03-01T12:00:00Z", "weekly", "0.6"], urls["/page"].Elements().Skip(1).Select(element => element.Value));
        Assert.Equal(["2026-03-01T12:00:00Z", "never", "1.0"], urls["/autre"].Elements().Skip(1).Select(element => element.Value));
    }

    [Fact]
    public async Task Types_and_parts_of_them_can_be_chosen()
    {
        await using var site = await SitemapSite.CreateAsync(
            new ContentTypesSitemapSource { IndexAll = false, ContentTypes = [new() { ContentTypeName = "Other" }, new() { ContentTypeName = "Note" }] });
        await site.Content.DefineAsync("Other", type => type.WithPart(nameof(TitlePart)).WithPart(nameof(AutoroutePart)));
        for (var number = 1; number <= 4; number++)
        {
            await site.PublishAsync($"Page {number}");
            site.Clock.UtcNow = site.Clock.UtcNow.AddMinutes(1);
        }

        await site.PublishAsync("Autre", type: "Other");
        await site.StoreAsync(new Sitemap
        {
            SitemapId = "some",
            Enabled = true,
            Path = "some.xml",
            SitemapSources = [new ContentTypesSitemapSource { IndexAll = false, LimitItems = true, LimitedContentType = new() { ContentTypeName = "Page", Skip = 1, Take = 2 } }],
        });

        Assert.Equal(["/autre"], await site.PathsAsync());
        Assert.Equal(["/page-2", "/page-3"], await site.PathsAsync("/some.xml"));
    }

    [Fact]
    public async Task Who_has_it_is_told_that_it_is_the_same()
    {
        await using var site = await SitemapSite.CreateAsync(new ContentTypesSitemapSource());
        await site.PublishAsync("Page");
        var client = await site.Content.BrowseAsync();

        using var first = await client.GetAsync("/sitemap.xml");
        Assert.Equal("application/xml", first.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, await AskAsync(client, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.NotModified, await AskAsync(client, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));

        // A draft changes nothing that visitors see; a publication does.
        site.Clock.UtcNow = site.Clock.UtcNow.AddMinutes(1);
        await site.Content.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "Brouillon"), VersionOptions.Draft);
        Assert.Equal(HttpStatusCode.NotModified, await AskAsync(client, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));

        await site.PublishAsync("Nouvelle");
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(client, request => request.Headers.IfModifiedSince = first.Content.Headers.LastModified));
    }

    [Theory, EachDatabase]
    public async Task What_is_kept_follows_publication_withdrawal_and_deletion(string provider)
    {
        await using var site = await SitemapSite.CreateOnAsync(provider, null, new ContentTypesSitemapSource());
        var first = await site.PublishAsync("Une");
        Assert.Equal(["/une"], await site.PathsAsync());

        site.Clock.UtcNow = site.Clock.UtcNow.AddMinutes(1);
        var second = await site.PublishAsync("Deux");
        Assert.Equal(["/une", "/deux"], await site.PathsAsync());

        await site.Content.DoAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync((await contents.GetAsync(first.ContentItemId))!);
        });
        Assert.Equal(["/deux"], await site.PathsAsync());

        await site.Content.DoAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(second.ContentItemId))!);
        });
        Assert.Empty(await site.PathsAsync());
    }

    [Fact]
    public async Task The_site_s_own_address_stands_before_each_path()
    {
        await using var site = await SitemapSite.CreateAsync(new ContentTypesSitemapSource());
        await site.PublishAsync("Page");
        Assert.StartsWith("http://127.0.0.1:", (await site.ReadAsync()).Root!.Value, StringComparison.Ordinal);

        await site.Content.DoAsync(async services =>
        {
            var siteService = services.GetRequiredService<ISiteService>();
            var settings = await siteService.LoadSiteSettingsAsync();
            settings.BaseUrl = "https://cites.example";
            await siteService.UpdateSiteSettingsAsync(settings);
        });

        Assert.Equal(["https://cites.example/page"], await site.PathsAsync());
        Assert.Contains("\nSitemap: https://cites.example/sitemap.xml\n", await (await site.Content.BrowseAsync()).GetStringAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_index_lists_sitemaps_that_are_enabled_and_robots_are_told_of_it_alone()
    {
        await using var site = await SitemapSite.CreateAsync(new ContentTypesSitemapSource());
        await site.StoreAsync(new Sitemap { SitemapId = "off", Path = "off.xml" });
        await site.StoreAsync(new SitemapIndex { SitemapId = "index", Enabled = true, Path = "plans/index.xml", SitemapSources = [new SitemapIndexSource { ContainedSitemapIds = ["all", "off", "absent"] }] });

        Assert.Equal(["/sitemap.xml"], await site.PathsAsync("/plans/index.xml"));
        Assert.Equal("sitemapindex", (await site.ReadAsync("/plans/index.xml")).Root!.Name.LocalName);
        var robots = await (await site.Content.BrowseAsync()).GetStringAsync("/robots.txt");
        Assert.Contains("/plans/index.xml", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("/sitemap.xml", robots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/off.xml")]
    [InlineData("/absent.xml")]
    [InlineData("/sitemap.xml?part=1")]
    [InlineData("/sitemap.xml?part=-1")]
    [InlineData("/sitemap.xml?part=x")]
    public async Task What_is_no_sitemap_is_not_found(string address)
    {
        await using var site = await SitemapSite.CreateAsync(new ContentTypesSitemapSource());
        await site.StoreAsync(new Sitemap { SitemapId = "off", Path = "off.xml" });

        using var response = await (await site.Content.BrowseAsync()).GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(site.Content.Log.Errors);
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, Action<HttpRequestMessage> ask)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sitemap.xml");
        ask(request);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
