using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Pages;

public sealed class ItemPagesTests
{
    [Fact]
    public async Task A_published_item_is_shown_at_its_address_whatever_the_case()
    {
        await using var site = await CreateAsync();
        await site.CreateItemAsync("Page", Page("Mentions légales & cie", "pages/mentions-legales", "<p>Éditeur</p>"));
        var client = await site.BrowseAsync();

        foreach (var address in new[] { "/pages/mentions-legales", "/Pages/MENTIONS-legales/", "/pages/mentions-legales?utm=1" })
        {
            var html = await client.GetStringAsync(address);

            Assert.Contains("<h1>Mentions légales &amp; cie</h1>", html, StringComparison.Ordinal);
            Assert.Contains("<p>Éditeur</p>", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_item_is_also_shown_by_its_id()
    {
        await using var site = await CreateAsync();
        var item = await site.CreateItemAsync("Page", Page("Agenda", "agenda", ""));

        Assert.Contains("<h1>Agenda</h1>", await (await site.BrowseAsync()).GetStringAsync($"/Contents/ContentItems/{item.ContentItemId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_and_what_was_withdrawn_are_not_found()
    {
        await using var site = await CreateAsync();
        var draft = await site.CreateItemAsync("Page", Page("Brouillon", "brouillon", ""), VersionOptions.Draft);
        var item = await site.CreateItemAsync("Page", Page("Agenda", "agenda", ""));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site, "/agenda"));

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.UnpublishAsync((await contentManager.GetAsync(item.ContentItemId))!);
        });

        foreach (var address in new[] { "/brouillon", "/agenda", $"/Contents/ContentItems/{draft.ContentItemId}", $"/Contents/ContentItems/{item.ContentItemId}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, address));
        }
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/pages//nowhere")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%E2%80%AE")]
    [InlineData("/a%0d%0ab")]
    [InlineData("/'%20OR%201=1--")]
    [InlineData("/%F0%9F%98%80/%ff")]
    [InlineData("/Contents/ContentItems/nowhere")]
    public async Task An_address_that_leads_nowhere_is_not_found(string address)
    {
        await using var site = await CreateAsync();

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, address));
    }

    [Fact]
    public async Task The_home_page_is_the_item_that_asked_for_it()
    {
        await using var site = await CreateAsync();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site, "/"));

        await site.CreateItemAsync("Page", item =>
        {
            Page("Bienvenue", "accueil", "")(item);
            item.Alter<AutoroutePart>(part => part.SetHomepage = true);
        });

        Assert.Contains("<h1>Bienvenue</h1>", await (await site.BrowseAsync()).GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_view_content_is_not_shown_it()
    {
        await using var site = await CreateAsync();
        await site.CreateItemAsync("Page", Page("Agenda", "agenda", ""));
        site.MayView = false;

        using var response = await (await site.BrowseAsync()).GetAsync("/agenda");

        Assert.DoesNotContain("Agenda", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Links_to_an_item_use_its_address()
    {
        await using var site = await CreateAsync();
        var item = await site.CreateItemAsync("Page", Page("Agenda", "pays/côte d’ivoire", ""));
        var draft = await site.CreateItemAsync("Page", Page("Brouillon", "brouillon", ""), VersionOptions.Draft);
        _ = await site.BrowseAsync();

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var links = services.GetRequiredService<LinkGenerator>();
            var metadata = await contentManager.GetContentItemMetadataAsync(item);
            Assert.Equal("/pays/c%C3%B4te%20d%E2%80%99ivoire", links.GetPathByRouteValues(routeName: null, metadata.DisplayRouteValues));
            Assert.Equal("/pays/c%C3%B4te%20d%E2%80%99ivoire?page=2", links.GetPathByRouteValues(
                routeName: null, new RouteValueDictionary(metadata.DisplayRouteValues!) { ["page"] = 2 }));

            var draftMetadata = await contentManager.GetContentItemMetadataAsync(draft);
            Assert.Equal($"/Contents/ContentItems/{draft.ContentItemId}", links.GetPathByRouteValues(routeName: null, draftMetadata.DisplayRouteValues));
        });
    }

    private static async Task<ContentSite> CreateAsync()
    {
        var site = await ContentSite.CreateAsync("OrchardCore.Title", "OrchardCore.Autoroute", "OrchardCore.Html");
        await site.DefineAsync("Page", type => type
            .Draftable().Versionable()
            .WithPart(nameof(TitlePart))
            .WithPart(nameof(AutoroutePart))
            .WithPart(nameof(HtmlBodyPart)));
        return site;
    }

    private static Action<ContentItem> Page(string title, string path, string html) => item =>
    {
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<AutoroutePart>(part => part.Path = path);
        item.Alter<HtmlBodyPart>(part => part.Html = html);
    };

    private static async Task<HttpStatusCode> StatusAsync(ContentSite site, string address)
    {
        using var response = await (await site.BrowseAsync()).GetAsync(address);
        return response.StatusCode;
    }
}
