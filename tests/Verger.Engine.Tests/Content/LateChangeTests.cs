using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace Verger.Engine.Tests.Content;

/// <summary>What a handler changes after a step is stored, also when a query of its own has written the item before that.</summary>
public sealed class LateChangeTests
{
    [Fact]
    public async Task What_handlers_change_after_a_step_is_stored()
    {
        await using var site = await ContentSite.CreateAsync(configure: services => services.AddScoped<IContentHandler, LateHandler>());

        var id = await site.CreatePageAsync(VersionOptions.Published);
        Assert.Equal("Created Published", await TextAsync(id));

        await site.DoAsync(async manager => await manager.UnpublishAsync((await manager.GetAsync(id))!));
        Assert.Equal("Created Published Unpublished", await TextAsync(id));
        Assert.Null((await site.ReadAsync(manager => manager.GetAsync(id, VersionOptions.Latest)))!.PublishedUtc);

        await site.DoAsync(async manager => await manager.SaveDraftAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal("Created Published Unpublished DraftSaved", await TextAsync(id));

        await site.DoAsync(async manager => await manager.UpdateAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.Equal("Created Published Unpublished DraftSaved Updated", await TextAsync(id));

        await site.DoAsync(async manager => await manager.RestoreAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        Assert.EndsWith("Updated Restored", await TextAsync(id));

        var cloneId = "";
        await site.DoAsync(async manager => cloneId = (await manager.CloneAsync((await manager.GetAsync(id, VersionOptions.Latest))!)).ContentItemId);
        Assert.EndsWith("Restored Created Cloned", await TextAsync(cloneId));

        await site.DoAsync(manager => manager.ImportAsync([JsonSerializer.Deserialize<ContentItem>("""{"ContentItemId":"i","ContentType":"Page","Latest":true}""", JOptions.Default)!]));
        Assert.Equal("Created Imported", await TextAsync("i"));

        async Task<string?> TextAsync(string contentItemId)
            => (await site.ReadAsync(manager => manager.GetAsync(contentItemId, VersionOptions.Latest)))!.DisplayText;
    }

    private sealed class LateHandler(ISession session) : ContentHandlerBase
    {
        public override Task CreatedAsync(CreateContentContext context) => ChangeAsync("Created", context.ContentItem);

        public override Task PublishedAsync(PublishContentContext context) => ChangeAsync("Published", context.PublishingItem!);

        public override Task UnpublishedAsync(PublishContentContext context) => ChangeAsync("Unpublished", context.PreviousItem!);

        public override Task DraftSavedAsync(SaveDraftContentContext context) => ChangeAsync("DraftSaved", context.ContentItem);

        public override Task UpdatedAsync(UpdateContentContext context) => ChangeAsync("Updated", context.ContentItem);

        public override Task RestoredAsync(RestoreContentContext context) => ChangeAsync("Restored", context.ContentItem);

        public override Task ClonedAsync(CloneContentContext context) => ChangeAsync("Cloned", context.CloneContentItem);

        public override Task ImportedAsync(ImportContentContext context) => ChangeAsync("Imported", context.ContentItem);

        private async Task ChangeAsync(string step, ContentItem item)
        {
            await session.FlushAsync();
            item.DisplayText = $"{item.DisplayText} {step}".Trim();
        }
    }
}
