using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu.Models;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Pages;

public sealed class MenuTests
{
    [Fact]
    public async Task A_menu_is_found_by_its_alias_and_shows_its_entries_by_level()
    {
        await using var site = await CreateAsync();

        var html = await RenderAsync(site, "/actualites/une");

        Assert.Equal(
            "<nav aria-label=\"Menu principal\"><ul class=\"\">"
            + "<li><a href=\"/\">Accueil</a></li>"
            + "<li><a href=\"/actualites\" aria-current=\"true\">Actualités</a><ul><li><a href=\"/actualites/une\" aria-current=\"page\">La une</a></li></ul></li>"
            + "<li><a href=\"/qui-sommes-nous\">Qui sommes-nous ?</a></li>"
            + "<li><a href=\"https://example.org/\" target=\"_blank\">Ailleurs</a></li>"
            + "<li><span>Piège</span></li>"
            + "</ul></nav>",
            html);
    }

    [Fact]
    public async Task The_entry_of_the_home_page_is_current_there_only()
    {
        await using var site = await CreateAsync();

        Assert.Contains("<a href=\"/\" aria-current=\"page\">Accueil</a>", await RenderAsync(site, "/"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/\">Accueil</a>", await RenderAsync(site, "/actualites-anciennes"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/actualites\">", await RenderAsync(site, "/actualites-anciennes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_for_an_item_goes_with_the_item()
    {
        await using var site = await CreateAsync();
        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.RemoveAsync((await contentManager.GetAsync("4about00000000000000000000"))!);
        });

        Assert.DoesNotContain("Qui sommes-nous", await RenderAsync(site, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_menu_that_changes_is_shown_as_it_is_now()
    {
        await using var site = await CreateAsync();
        Assert.Contains("Ailleurs", await RenderAsync(site, "/"), StringComparison.Ordinal);

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var menu = (await contentManager.GetAsync("4menu00000000000000000000", VersionOptions.DraftRequired))!;
            menu.Alter<MenuItemsListPart>(part => part.MenuItems = [Link("Nouveau", "~/nouveau")]);
            await contentManager.PublishAsync(menu);
        });
        var changed = await RenderAsync(site, "/");
        Assert.Contains("<a href=\"/nouveau\">Nouveau</a>", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ailleurs", changed, StringComparison.Ordinal);

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.UnpublishAsync((await contentManager.GetAsync("4menu00000000000000000000"))!);
        });
        Assert.Equal("", await RenderAsync(site, "/"));
    }

    [Fact]
    public async Task Many_visitors_read_a_menu_at_once()
    {
        await using var site = await CreateAsync();

        var pages = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => RenderAsync(site, "/actualites/une")));

        Assert.Single(pages.Distinct());
    }

    [Fact]
    public async Task A_menu_that_does_not_exist_shows_nothing()
    {
        await using var site = await CreateAsync();

        Assert.Equal("", await RenderAsync(site, "/", "alias:nowhere"));
    }

    private static async Task<ContentSite> CreateAsync()
    {
        var site = await ContentSite.CreateAsync("OrchardCore.Menu", "OrchardCore.Autoroute");
        await site.DefineAsync("Page", type => type.WithPart(nameof(TitlePart)).WithPart(nameof(AutoroutePart)));
        await site.CreateItemAsync("Page", item =>
        {
            item.ContentItemId = "4about00000000000000000000";
            item.Alter<TitlePart>(part => part.Title = "Qui sommes-nous ?");
        });

        var news = Link("Actualités", "~/actualites");
        news.Alter<MenuItemsListPart>(part => part.MenuItems = [Link("La une", "~/actualites/une")]);
        var about = new ContentItem { ContentType = "ContentMenuItem", DisplayText = "Qui sommes-nous ?" };
        about.Alter<ContentMenuItemPart>(part => part.Alter<ContentPickerField>("SelectedContentItem", field => field.ContentItemIds = ["4about00000000000000000000"]));
        await site.CreateItemAsync("Menu", item =>
        {
            item.ContentItemId = "4menu00000000000000000000";
            item.Alter<TitlePart>(part => part.Title = "Menu principal");
            item.Alter<AliasPart>(part => part.Alias = "Main-Menu");
            item.Alter<MenuItemsListPart>(part => part.MenuItems =
                [Link("Accueil", "~/"), news, about, Link("Ailleurs", "https://example.org/", "_blank"), Link("Piège", "javascript:alert(1)")]);
        });
        return site;
    }

    private static ContentItem Link(string text, string url, string? target = null)
    {
        var link = new ContentItem { ContentType = "LinkMenuItem", DisplayText = text };
        link.Alter<LinkMenuItemPart>(part => (part.Url, part.Target) = (url, target));
        return link;
    }

    private static async Task<string> RenderAsync(ContentSite site, string path, string alias = "alias:main-menu")
    {
        _ = await site.BrowseAsync();
        var html = await site.ReadAsync(async services =>
        {
            var context = new DefaultHttpContext { RequestServices = services };
            context.Request.Path = path;
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;
            var menu = await services.GetRequiredService<IShapeFactory>().CreateAsync("Menu");
            menu.Properties["Alias"] = alias;
            var content = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(menu);
            using var writer = new StringWriter();
            content.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
            return writer.ToString();
        });
        return string.Concat(html.Split('\n').Select(line => line.Trim()));
    }
}
