using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Title.Models;

namespace Verger.Content.Tests.DynamicCache;

public sealed class ContentTagsTests
{
    private const string ItemId = "4item00000000000000000000";

    [Theory]
    [InlineData($"contentitemid:{ItemId}")]
    [InlineData("alias:here")]
    public async Task What_visitors_see_of_an_item_makes_its_tags_invalid_and_a_draft_does_not(string tag)
    {
        await using var site = await CreateAsync();
        site.Pieces.Make = _ => Task.FromResult($"made {site.Pieces.Made}");
        void Configure(ShapeMetadata metadata) => metadata.Cache("piece").AddTag(tag).WithExpiryAfter(TimeSpan.FromHours(1));
        Assert.Equal("made 1", await site.ShowAsync(Configure));

        await ChangeAsync(site, (contentManager, item) => contentManager.SaveDraftAsync(item));
        Assert.Equal("made 1", await site.ShowAsync(Configure));
        await ChangeAsync(site, (contentManager, item) => contentManager.PublishAsync(item));
        Assert.Equal("made 2", await site.ShowAsync(Configure));
        await ChangeAsync(site, (contentManager, item) => contentManager.UnpublishAsync(item));
        Assert.Equal("made 3", await site.ShowAsync(Configure));
        await ChangeAsync(site, (contentManager, item) => contentManager.RemoveAsync(item));
        Assert.Equal("made 4", await site.ShowAsync(Configure));
    }

    [Fact]
    public async Task A_change_that_is_not_committed_makes_nothing_invalid()
    {
        await using var site = await CreateAsync();
        void Configure(ShapeMetadata metadata) => metadata.Cache("piece").AddTag($"contentitemid:{ItemId}").WithExpiryAfter(TimeSpan.FromHours(1));
        await site.ShowAsync(Configure);

        await Assert.ThrowsAsync<TimeoutException>(() => ChangeAsync(site, async (contentManager, item) =>
        {
            await contentManager.PublishAsync(item);
            throw new TimeoutException();
        }));
        await site.ShowAsync(Configure);

        Assert.Equal(1, site.Pieces.Made);
    }

    private static async Task<CachedSite> CreateAsync()
    {
        var site = await CachedSite.CreateAsync("OrchardCore.Alias", "OrchardCore.Title");
        await site.Content.DefineAsync("Note", type => type.WithPart(nameof(TitlePart)).WithPart(nameof(AliasPart)));
        await site.Content.CreateItemAsync("Note", item =>
        {
            item.ContentItemId = ItemId;
            item.Alter<TitlePart>(part => part.Title = "Note");
            item.Alter<AliasPart>(part => part.Alias = "here");
        });
        return site;
    }

    private static Task ChangeAsync(CachedSite site, Func<IContentManager, ContentItem, Task> change) => site.Content.DoAsync(async services =>
    {
        var contentManager = services.GetRequiredService<IContentManager>();
        var item = (await contentManager.GetAsync(ItemId, VersionOptions.DraftRequired))!;
        item.Alter<TitlePart>(part => part.Title += "!");
        await change(contentManager, item);
    });
}
