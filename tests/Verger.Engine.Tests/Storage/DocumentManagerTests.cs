using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Storage;

public sealed class DocumentManagerTests
{
    [Theory, EachDatabase]
    public async Task TheSharedDocumentIsReadOnceAndThenKept(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await UpdateAsync(site, "first");
        var shared = await ReadAsync(site);

        // Behind the manager's back: who still reads the database would see it.
        await site.DoAsync(async session =>
        {
            var stored = (await session.Query<Settings>().FirstOrDefaultAsync())!;
            stored.Motto = "unseen";
            await session.SaveAsync(stored);
        });

        Assert.Same(shared, await ReadAsync(site));
        Assert.Equal("first", shared.Motto);
        Assert.True(shared.IsReadOnly);
        Assert.NotNull(shared.Identifier);
    }

    [Theory, EachDatabase]
    public async Task AChangeIsSeenByItsOwnUnitOfWorkAtOnceAndByOthersAfterItsCommit(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await UpdateAsync(site, "before");
        await using var session = site.Open();
        var documents = site.Documents<Settings>(session);
        var told = 0;

        var mine = await documents.GetOrCreateMutableAsync();
        mine.Motto = "after";
        Assert.Equal("before", (await documents.GetOrCreateImmutableAsync()).Motto);
        await documents.UpdateAsync(mine, _ => Task.FromResult(told++));

        Assert.Same(mine, await documents.GetOrCreateImmutableAsync());
        Assert.Same(mine, await documents.GetOrCreateMutableAsync());
        Assert.Equal("before", (await ReadAsync(site)).Motto);
        await session.FlushAsync();
        Assert.Equal("before", (await ReadAsync(site)).Motto);
        Assert.Equal(0, told);

        await session.SaveChangesAsync();
        Assert.Equal("after", (await ReadAsync(site)).Motto);
        Assert.Equal(1, told);
    }

    [Theory, EachDatabase]
    public async Task AChangeThatIsNotCommittedIsNeverShared(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await UpdateAsync(site, "before");
        var shared = await ReadAsync(site);
        await using (var session = site.Open())
        {
            var documents = site.Documents<Settings>(session);
            var mine = await documents.GetOrCreateMutableAsync();
            mine.Motto = "lost";
            await documents.UpdateAsync(mine, _ => throw new InvalidOperationException("This must not run."));
            await session.FlushAsync();
            await session.CancelAsync();
            await session.SaveChangesAsync();
            Assert.Equal("before", (await documents.GetOrCreateImmutableAsync()).Motto);
            Assert.Equal("before", (await documents.GetOrCreateMutableAsync()).Motto);
        }

        Assert.Same(shared, await ReadAsync(site));
    }

    [Theory, EachDatabase]
    public async Task TheDocumentToChangeIsNeverTheSharedOne(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await UpdateAsync(site, "stored");
        var shared = await ReadAsync(site);
        await using var session = site.Open();
        var documents = site.Documents<Settings>(session);

        Assert.NotSame(shared, await documents.GetOrCreateMutableAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => documents.UpdateAsync(shared));
    }

    [Theory, EachDatabase]
    public async Task AFactoryMakesWhatIsNotStoredYet(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        Assert.Equal("made", (await site.Documents<Settings>(null).GetOrCreateImmutableAsync(() => Task.FromResult(new Settings { Motto = "made" }))).Motto);
        await using var session = site.Open();
        Assert.Equal("made", (await site.Documents<Settings>(session).GetOrCreateMutableAsync(() => Task.FromResult(new Settings { Motto = "made" }))).Motto);
        Assert.Equal(0, await site.ReadAsync(other => other.Query<Settings>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task ADocumentMadeAnewTakesThePlaceOfTheStoredOne(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await UpdateAsync(site, "before");
        await site.DoAsync(session => site.Documents<Settings>(session).UpdateAsync(new Settings { Motto = "after" }));
        await site.DoAsync(async session =>
        {
            await site.Documents<Settings>(session).GetOrCreateMutableAsync();
            await site.Documents<Settings>(session).UpdateAsync(new Settings { Motto = "again" });
            await site.Documents<Settings>(session).UpdateAsync(new Settings { Motto = "last" });
        });

        Assert.Equal("last", (await ReadAsync(site)).Motto);
        Assert.Equal(1, await site.ReadAsync(session => session.Query<Settings>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task TwoUnitsOfWorkDoNotOverwriteOneAnother(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await UpdateAsync(site, "before");
        await using var slow = site.Open();
        var mine = await site.Documents<Settings>(slow).GetOrCreateMutableAsync();
        await UpdateAsync(site, "first");

        mine.Motto = "second";
        await site.Documents<Settings>(slow).UpdateAsync(mine);

        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync());
        Assert.Equal("first", (await ReadAsync(site)).Motto);
    }

    [Theory, EachDatabase]
    public async Task OutsideAUnitOfWorkADocumentIsReadButNotChanged(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        Assert.Null((await ReadAsync(site)).Motto);
        await Assert.ThrowsAsync<InvalidOperationException>(() => site.Documents<Settings>(null).GetOrCreateMutableAsync());
    }

    private static Task<Settings> ReadAsync(TestSite site) => site.Documents<Settings>(null).GetOrCreateImmutableAsync();

    private static Task UpdateAsync(TestSite site, string motto) => site.DoAsync(async session =>
    {
        var documents = site.Documents<Settings>(session);
        var settings = await documents.GetOrCreateMutableAsync();
        settings.Motto = motto;
        await documents.UpdateAsync(settings);
    });

    public sealed class Settings : OrchardCore.Data.Documents.Document
    {
        public string? Motto { get; set; }
    }
}
