using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Autoroute;

public sealed class AutorouteTests
{
    [Fact]
    public async Task An_item_without_a_path_gets_one_from_the_pattern_of_its_type()
    {
        await using var site = await CreateAsync();

        var item = await site.CreateItemAsync("Page", Titled("Égalité d’accès"));

        Assert.Equal("pages/egalite-d-acces", PathOf(item));
        Assert.Equal("Égalité d’accès", item.DisplayText);
        Assert.Equal("pages/egalite-d-acces", PathOf((await site.GetItemAsync(item.ContentItemId))!));
    }

    [Fact]
    public async Task A_path_that_was_entered_is_kept()
    {
        await using var site = await CreateAsync();

        var item = await site.CreateItemAsync("Page", Titled("Égalité", "/Droits/Égalité/"));

        Assert.Equal("droits/égalité", PathOf(item));
    }

    [Fact]
    public async Task A_title_without_letters_still_leads_somewhere()
    {
        await using var site = await CreateAsync(pattern: "{{ Model.ContentItem | display_text | slugify }}");

        var item = await site.CreateItemAsync("Page", Titled("???"));

        Assert.Equal(item.ContentItemId, PathOf(item));
    }

    [Theory, EachDatabase]
    public async Task Items_of_the_same_title_are_numbered(string provider)
    {
        await using var site = await CreateAsync(provider);

        var first = await site.CreateItemAsync("Page", Titled("Agenda"));
        var draft = await site.CreateItemAsync("Page", Titled("Agenda"), VersionOptions.Draft);
        var third = await site.CreateItemAsync("Page", Titled("AGENDA", "Pages/AGENDA"));

        Assert.Equal("pages/agenda", PathOf(first));
        Assert.Equal("pages/agenda-2", PathOf(draft));
        Assert.Equal("pages/agenda-3", PathOf(third));
    }

    [Fact]
    public async Task An_item_that_is_saved_again_keeps_its_path()
    {
        await using var site = await CreateAsync();
        var item = await site.CreateItemAsync("Page", Titled("Agenda"));

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var draft = (await contentManager.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = "Calendrier");
            await contentManager.UpdateAsync(draft);
            await contentManager.PublishAsync(draft);
        });

        var saved = (await site.GetItemAsync(item.ContentItemId))!;
        Assert.Equal("Calendrier", saved.DisplayText);
        Assert.Equal("pages/agenda", PathOf(saved));
    }

    [Fact]
    public async Task Items_created_in_one_unit_of_work_get_different_paths()
    {
        await using var site = await CreateAsync();

        var paths = await site.ReadAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var paths = new List<string?>();
            for (var number = 0; number < 3; number++)
            {
                var item = await contentManager.NewAsync("Page");
                Titled("Agenda")(item);
                await contentManager.CreateAsync(item, VersionOptions.Published);
                paths.Add(PathOf(item));
            }

            return paths;
        });

        Assert.Equal(["pages/agenda", "pages/agenda-2", "pages/agenda-3"], paths);
    }

    [Theory, EachDatabase]
    public async Task Editors_who_save_the_same_title_at_once_get_different_paths(string provider)
    {
        await using var site = await CreateAsync(provider);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var creations = Enumerable.Range(0, 12).Select(async _ =>
        {
            await go.Task;
            return PathOf(await site.CreateItemAsync("Page", Titled("Agenda")));
        }).ToArray();
        go.SetResult();
        var paths = await Task.WhenAll(creations);

        Assert.Equal(12, paths.Distinct().Count());
        Assert.Contains("pages/agenda", paths);
    }

    [Fact]
    public async Task A_path_chosen_by_work_that_failed_is_free_again()
    {
        await using var site = await CreateAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var item = await contentManager.NewAsync("Page");
            Titled("Agenda")(item);
            await contentManager.CreateAsync(item, VersionOptions.Published);
            throw new InvalidOperationException();
        }));

        Assert.Equal("pages/agenda", PathOf(await site.CreateItemAsync("Page", Titled("Agenda"))));
    }

    [Fact]
    public async Task Only_published_items_have_an_address_and_whatever_the_case()
    {
        await using var site = await CreateAsync();
        Assert.Null(await FindAsync(site, "pages/agenda"));

        var published = await site.CreateItemAsync("Page", Titled("Agenda"));
        await site.CreateItemAsync("Page", Titled("Brouillon"), VersionOptions.Draft);

        Assert.Equal(published.ContentItemId, await FindAsync(site, "/Pages/AGENDA/"));
        Assert.Null(await FindAsync(site, "pages/brouillon"));
    }

    [Fact]
    public async Task An_address_goes_when_its_item_is_withdrawn_and_moves_when_it_changes()
    {
        await using var site = await CreateAsync();
        var item = await site.CreateItemAsync("Page", Titled("Agenda"));
        Assert.Equal(item.ContentItemId, await FindAsync(site, "pages/agenda"));

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var draft = (await contentManager.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<AutoroutePart>(part => part.Path = "calendrier");
            await contentManager.UpdateAsync(draft);
            await contentManager.PublishAsync(draft);
        });
        Assert.Equal(item.ContentItemId, await FindAsync(site, "calendrier"));
        Assert.Null(await FindAsync(site, "pages/agenda"));

        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.UnpublishAsync((await contentManager.GetAsync(item.ContentItemId))!);
        });
        Assert.Null(await FindAsync(site, "calendrier"));
    }

    [Fact]
    public async Task Publishing_an_item_that_asks_for_it_makes_it_the_home_page_once()
    {
        await using var site = await CreateAsync();

        var first = await site.CreateItemAsync("Page", item => item.Alter<AutoroutePart>(part => (part.Path, part.SetHomepage) = ("accueil", true)));
        Assert.Equal(first.ContentItemId, await HomePageAsync(site));

        var second = await site.CreateItemAsync("Page", item => item.Alter<AutoroutePart>(part => (part.Path, part.SetHomepage) = ("bienvenue", true)));
        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.PublishAsync((await contentManager.GetAsync(first.ContentItemId, VersionOptions.DraftRequired))!);
        });

        Assert.Equal(second.ContentItemId, await HomePageAsync(site));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a?b")]
    [InlineData("../a")]
    [InlineData("a%2f")]
    [InlineData("a<script>")]
    public async Task A_path_with_characters_that_URLs_read_otherwise_is_refused(string path)
    {
        await using var site = await CreateAsync();

        var result = await site.ReadAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            var item = await contentManager.NewAsync("Page");
            Titled("Agenda", path)(item);
            return await contentManager.ValidateAsync(item);
        });

        Assert.False(result.Succeeded);
        Assert.Contains(result.Errors, error => error.MemberNames.Any(name => name.EndsWith("Path", StringComparison.Ordinal)));
    }

    private static async Task<ContentSite> CreateAsync(
        string provider = TestDatabase.Sqlite, string pattern = "pages/{{ Model.ContentItem | display_text | slugify }}")
    {
        var site = await ContentSite.CreateOnAsync(provider, "OrchardCore.Title", "OrchardCore.Autoroute");
        await site.DefineAsync("Page", type => type
            .WithPart(nameof(TitlePart))
            .WithPart(nameof(AutoroutePart), part => part.WithSettings(new AutoroutePartSettings { Pattern = pattern })));
        return site;
    }

    private static Action<ContentItem> Titled(string title, string? path = null) => item =>
    {
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<AutoroutePart>(part => part.Path = path);
    };

    private static string? PathOf(ContentItem item) => item.As<AutoroutePart>()!.Path;

    private static Task<string?> FindAsync(ContentSite site, string path) => site.ReadAsync(async services =>
    {
        var (found, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path);
        return found ? entry.ContentItemId : null;
    });

    private static Task<string?> HomePageAsync(ContentSite site) => site.ReadAsync(async services =>
        (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).HomeRoute["contentItemId"]?.ToString());
}
