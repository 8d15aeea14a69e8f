using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Deployment;

public sealed class SiteExportTests
{
    [Theory, EachDatabase]
    public async Task What_an_empty_site_imports_it_exports_again_and_a_second_import_changes_nothing(string provider)
    {
        await using var source = await ExportedSite.FullAsync();
        await CreatePagesAsync(source);
        await using var target = await ExportedSite.EmptyAsync(provider);
        var package = await source.ExportAsync();

        await target.ImportAsync(package);
        Assert.Equal(await source.StoredAsync(), await target.StoredAsync());
        var first = await target.ExportAsync();
        await target.ImportAsync(package);
        var second = await target.ExportAsync();

        Assert.Equal(package.Undated(), first.Undated());
        Assert.Equal(package.Undated(), second.Undated());
        foreach (var again in new[] { first, second })
        {
            Assert.Equal(["Media/actes/note.txt", "Media/à lire.txt", "Recipe.json"], again.Files.Keys);
            Assert.Equal(package.Files["Media/actes/note.txt"], again.Files["Media/actes/note.txt"]);
        }
    }

    [Fact]
    public async Task Every_kind_of_data_has_its_step_and_what_others_refer_to_comes_first()
    {
        await using var site = await ExportedSite.FullAsync();

        var package = await site.ExportAsync();

        Assert.Equal(
            ["Feature", "Themes", "Settings", "ContentDefinition", "custom-settings", "Roles", "MediaProfiles", "Layers", "Settings", "Sitemaps", "Content", "media"],
            JsonNode.Parse(package.Recipe)!["steps"]!.AsArray().Select(step => step!["name"]!.GetValue<string>()));
        Assert.Contains("OrchardCore.Layers", package.Steps("Feature")[0]["enable"]!.AsArray().Select(name => name!.GetValue<string>()));
        Assert.Equal("Cités", JsonNode.Parse(package.Recipe)!["displayName"]!.GetValue<string>());
    }

    [Fact]
    public async Task Settings_are_told_but_for_those_that_each_site_has_of_its_own()
    {
        await using var site = await ExportedSite.FullAsync();

        var settings = (await site.ExportAsync()).Steps("Settings");

        Assert.Equal(("Cités", 12, "Enabled"), ((string?)settings[0]["SiteName"], (int?)settings[0]["PageSize"], (string?)settings[0]["CacheMode"]));
        Assert.Equal("Disallow: /brouillons", (string?)settings[0]["RobotsSettings"]!["AdditionalRules"]);
        Assert.Equal("""{"name":"Settings","LayerSettings":{"Zones":["Notice","Foot"]}}""", settings[1].ToJsonString());
        Assert.DoesNotContain(settings[0], setting => setting.Key is "SiteSalt" or "SuperUser" or "Details" or "LayerSettings");
    }

    [Fact]
    public async Task A_site_without_a_feature_exports_the_rest()
    {
        await using var site = await ContentSite.CreateAsync("OrchardCore.Deployment", "OrchardCore.Contents");

        var package = await site.ExportAsync();

        Assert.Equal(["Feature", "Settings", "ContentDefinition", "Content"], JsonNode.Parse(package.Recipe)!["steps"]!.AsArray().Select(step => step!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Without_the_feature_of_exports_nothing_of_it_is_registered()
    {
        await using var site = await ContentSite.CreateAsync("OrchardCore.Layers", "OrchardCore.Sitemaps");

        Assert.Empty(await site.ReadAsync(services => Task.FromResult(services.GetServices<OrchardCore.Deployment.IDeploymentSource>())));
    }

    [Fact]
    public async Task A_text_that_looks_like_a_helper_stays_a_text()
    {
        const string helper = "[js: uuid()]";
        await using var source = await ExportedSite.FullAsync();
        await source.RunStepsAsync("""{ "name": "Settings", "PageTitleFormat": "x" }""");
        await source.DoAsync(async services =>
        {
            var service = services.GetRequiredService<ISiteService>();
            var settings = await service.LoadSiteSettingsAsync();
            settings.PageTitleFormat = "[env: PATH]";
            await service.UpdateSiteSettingsAsync(settings);
        });
        var page = await source.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = helper));
        await using var target = await ExportedSite.EmptyAsync();

        await target.ImportAsync(await source.ExportAsync());

        Assert.Equal(helper, (await target.GetItemAsync(page.ContentItemId))!.As<TitlePart>()!.Title);
        Assert.Equal("[env: PATH]", (await target.ReadAsync(services => services.GetRequiredService<ISiteService>().GetSiteSettingsAsync())).PageTitleFormat);
    }

    private static async Task CreatePagesAsync(ContentSite site)
    {
        var page = await site.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "publiée « à l’été » <b> \u202e🌍"));
        await site.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "brouillon"), VersionOptions.Draft);
        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var draft = (await contentManager.GetAsync(page.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = "à venir");
            await contentManager.UpdateAsync(draft);
            await contentManager.SaveDraftAsync(draft);
        });
    }
}
