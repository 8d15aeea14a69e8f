using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using Verger.Content.Tests.Site;
using Verger.Testing;

namespace Verger.Content.Tests.Deployment;

public sealed class ContentExportTests
{
    [Theory, EachDatabase]
    public async Task Items_are_told_in_the_order_in_which_they_were_stored_however_many_they_are(string provider)
    {
        await using var site = await ExportedSite.FullAsync(provider);
        await site.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            for (var number = 0; number < 205; number++)
            {
                var item = await contentManager.NewAsync("Page");
                item.Alter<TitlePart>(part => part.Title = $"Page {number}");
                await contentManager.CreateAsync(item);
            }
        });

        var items = (await site.ExportAsync()).Steps("Content")[0]["data"]!.AsArray();

        Assert.Equal(Enumerable.Range(0, 205).Select(number => $"Page {number}"), items.Select(item => (string?)item!["TitlePart"]!["Title"]));
        Assert.All(items, item => Assert.False(item!.AsObject().ContainsKey("Id")));
    }

    [Theory, EachDatabase]
    public async Task What_is_published_and_its_draft_are_told_former_versions_and_what_was_removed_are_not(string provider)
    {
        await using var source = await ExportedSite.FullAsync(provider);
        var page = await source.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "un"));
        var removed = await source.CreateItemAsync("Page", item => item.Alter<TitlePart>(part => part.Title = "retiré"));
        await ChangeAsync(source, page.ContentItemId, "deux", publish: true);
        await ChangeAsync(source, page.ContentItemId, "trois", publish: false);
        await source.DoAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.RemoveAsync((await contentManager.GetAsync(removed.ContentItemId))!);
        });

        await using var target = await ExportedSite.EmptyAsync(provider);
        await target.ImportAsync(await source.ExportAsync());

        Assert.Equal("deux", (await target.GetItemAsync(page.ContentItemId))!.As<TitlePart>()!.Title);
        var draft = (await target.GetItemAsync(page.ContentItemId, VersionOptions.Draft))!;
        Assert.Equal(("trois", false, true), (draft.As<TitlePart>()!.Title, draft.Published, draft.Latest));
        Assert.Equal(2, (await target.ReadAsync(services => services.GetRequiredService<IContentManager>().GetAllVersionsAsync(page.ContentItemId))).Count());
        Assert.Null(await target.GetItemAsync(removed.ContentItemId, VersionOptions.Latest));
    }

    private static Task ChangeAsync(ContentSite site, string id, string title, bool publish) => site.DoAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var draft = (await contentManager.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.Alter<TitlePart>(part => part.Title = title);
        await contentManager.UpdateAsync(draft);
        await contentManager.SaveDraftAsync(draft);
        if (publish)
        {
            await contentManager.PublishAsync(draft);
        }
    });
}
