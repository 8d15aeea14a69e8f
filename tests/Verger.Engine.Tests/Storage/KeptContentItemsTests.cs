using OrchardCore.ContentManagement;
using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Storage;

public sealed class KeptContentItemsTests
{
    [Theory, EachDatabase]
    public async Task AnItemThatWasReadIsNotChangedByWhoReadItBefore(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new ContentItem { DisplayText = "as saved" });

        var first = await ReadAsync(site);
        first.DisplayText = "changed, not saved";

        Assert.Equal("as saved", (await ReadAsync(site)).DisplayText);
    }

    [Theory, EachDatabase]
    public async Task AChangeIsSeenByTheNextWhoReads(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new ContentItem { DisplayText = "before" });
        await ReadAsync(site);

        await ChangeAsync(site, "after", static session => Task.CompletedTask);

        Assert.Equal("after", (await ReadAsync(site)).DisplayText);
    }

    [Theory, EachDatabase]
    public async Task WhatATransactionWroteAndReadIsForgottenWithIt(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new ContentItem { DisplayText = "before" });
        await ReadAsync(site);

        // Read anew within the transaction, then rolled back: the row's next version is another one's.
        await ChangeAsync(site, "never committed", static async session =>
        {
            await session.FlushAsync();
            var written = await session.Query<ContentItem>().FirstOrDefaultAsync();
            session.Detach(written!);
            Assert.Equal("never committed", (await session.Query<ContentItem>().FirstOrDefaultAsync())!.DisplayText);
            await session.CancelAsync();
        });
        Assert.Equal("before", (await ReadAsync(site)).DisplayText);

        await ChangeAsync(site, "after", static session => Task.CompletedTask);

        Assert.Equal("after", (await ReadAsync(site)).DisplayText);
    }

    private static async Task<ContentItem> ReadAsync(TestSite site)
        => (await site.ReadAsync(session => session.Query<ContentItem>().FirstOrDefaultAsync()))!;

    private static Task ChangeAsync(TestSite site, string text, Func<ISession, Task> then)
        => site.DoAsync(async session =>
        {
            var item = (await session.Query<ContentItem>().FirstOrDefaultAsync())!;
            item.DisplayText = text;
            await session.SaveAsync(item);
            await then(session);
        });
}
