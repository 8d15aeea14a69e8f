using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ResourceManagement;
using OrchardCore.Seo;
using OrchardCore.Seo.Models;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using Verger.Content.Tests.Site;

namespace Verger.Content.Tests.Pages;

public sealed class SeoTests
{
    [Fact]
    public async Task What_an_editor_wrote_for_search_engines_is_in_the_head()
    {
        await using var site = await CreateAsync();
        await site.CreateItemAsync("Page", item =>
        {
            item.Alter<TitlePart>(part => part.Title = "Agenda");
            item.Alter<SeoMetaPart>(part =>
            {
                part.PageTitle = "L’agenda & les dates";
                part.MetaDescription = "Toutes les \"dates\"";
                part.MetaRobots = "noindex";
                part.Canonical = "/agenda-complet";
                part.OpenGraphType = "article";
                part.CustomMetaTags = [new MetaEntry { Name = "author", Content = "CUF" }];
                part.GoogleSchema = "<script type=\"application/ld+json\">{\"@type\": \"WebPage\", \"name\": \"</script><script>alert(1)</script>\"}</script>";
            });
        });

        var head = await HeadAsync(site, "/agenda");

        Assert.Contains("<meta content=\"Toutes les &quot;dates&quot;\" name=\"description\"", head, StringComparison.Ordinal);
        Assert.Contains("name=\"robots\"", head, StringComparison.Ordinal);
        Assert.Contains("content=\"noindex\"", head, StringComparison.Ordinal);
        Assert.Contains("content=\"CUF\"", head, StringComparison.Ordinal);
        Assert.Contains("/agenda-complet\"", head, StringComparison.Ordinal);
        Assert.Contains("property=\"og:type\"", head, StringComparison.Ordinal);
        Assert.Contains("content=\"article\"", head, StringComparison.Ordinal);
        Assert.Contains("application/ld+json", head, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_what_it_is_without_an_editor()
    {
        await using var site = await CreateAsync();
        await site.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "Agenda"));
        var origin = (await site.BrowseAsync()).BaseAddress!.GetLeftPart(UriPartial.Authority);

        var head = await HeadAsync(site, "/agenda");

        Assert.Contains($"href=\"{origin}/agenda\"", head, StringComparison.Ordinal);
        Assert.Contains("rel=\"canonical\"", head, StringComparison.Ordinal);
        Assert.Contains("content=\"Agenda\"", head, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"description\"", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_are_told_what_the_settings_say()
    {
        await using var site = await CreateAsync();
        var client = await site.BrowseAsync();
        using var response = await client.GetAsync("/robots.txt");

        Assert.Equal("User-agent: *\nAllow: /\nDisallow: /Admin\n", (await response.Content.ReadAsStringAsync()).ReplaceLineEndings("\n"));
        Assert.Equal("text/plain", response.Content.Headers.ContentType!.MediaType);

        await site.DoAsync(async services =>
        {
            var siteService = services.GetRequiredService<ISiteService>();
            var settings = await siteService.LoadSiteSettingsAsync();
            settings.Put(new RobotsSettings { AllowAllAgents = false, AdditionalRules = "Crawl-delay: 10" });
            await siteService.UpdateSiteSettingsAsync(settings);
        });

        Assert.Equal("User-agent: *\nDisallow: /\nCrawl-delay: 10\n", (await client.GetStringAsync("/robots.txt")).ReplaceLineEndings("\n"));
    }

    private static async Task<ContentSite> CreateAsync()
    {
        var site = await ContentSite.CreateAsync("OrchardCore.Title", "OrchardCore.Autoroute", "OrchardCore.Seo");
        await site.DefineAsync("Page", type => type.WithPart(nameof(TitlePart)).WithPart(nameof(AutoroutePart)).WithPart(nameof(SeoMetaPart)));
        return site;
    }

    private static async Task<string> HeadAsync(ContentSite site, string address) => await (await site.BrowseAsync()).GetStringAsync(address);
}
