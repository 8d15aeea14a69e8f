using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Storage;

public sealed class SavingTests
{
    [Theory, EachDatabase]
    public async Task WhatIsSavedComesBackAsItWas(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var book = new Book
        {
            Title = "L'été à Nîmes « œuvre » 日本 😀 <b>&'\"\\",
            Year = 2020,
            Price = 12.50m,
            BoughtUtc = new DateTime(2024, 3, 31, 1, 59, 59, 123, DateTimeKind.Utc).AddTicks(4567),
            Subjects = ["a", "b"],
        };
        await site.SaveAsync(book);

        var read = await site.ReadAsync(session => session.Query<Book>().FirstOrDefaultAsync());

        Assert.NotSame(book, read);
        Assert.Equivalent(book, read, strict: true);
        Assert.Equal(DateTimeKind.Utc, read!.BoughtUtc!.Value.Kind);
    }

    [Theory, EachDatabase]
    public async Task TheIdentifierOfTheRowIsSetOnTheObject(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var (first, second) = (new Book(), new Reader());
        await site.SaveAsync(first, second);

        Assert.True(first.Id > 0);
        Assert.True(second.Id > first.Id);
        Assert.Equal(second.Id, (await site.ReadAsync(session => session.GetAsync<Reader>(second.Id)))?.Id);
    }

    [Theory, EachDatabase]
    public async Task AnIdentifierIsNotGivenAgainAfterADelete(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var (gone, next) = (new Book(), new Book());
        await site.SaveAsync(gone);
        await site.DoAsync(async session => session.Delete((await session.GetAsync<Book>(gone.Id))!));
        await site.SaveAsync(next);

        Assert.NotEqual(gone.Id, next.Id);
    }

    [Theory, EachDatabase]
    public async Task AChangeOfAnObjectThatWasReadUpdatesItsRow(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "before" });
        await site.DoAsync(async session =>
        {
            var book = (await session.Query<Book>().FirstOrDefaultAsync())!;
            book.Title = "after";
            await session.SaveAsync(book);
        });

        Assert.Equal(["after"], (await site.ReadAsync(session => session.Query<Book>().ListAsync())).Select(book => book.Title));
    }

    [Theory, EachDatabase]
    public async Task ARowReadTwiceIsOneObject(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "one" });
        await using var session = site.Open();

        var first = await session.Query<Book>().FirstOrDefaultAsync();
        var second = await session.Query<Book, BookIndex>(index => index.Title == "one").FirstOrDefaultAsync();

        Assert.Same(first, second);
        Assert.Same(first, await session.GetAsync<Book>(first!.Id));
    }

    [Theory, EachDatabase]
    public async Task WithoutTrackingEachReadIsANewObject(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book());
        await using var session = site.Store.CreateSession(withTracking: false);

        Assert.NotSame(await session.Query<Book>().FirstOrDefaultAsync(), await session.Query<Book>().FirstOrDefaultAsync());
    }

    [Theory, EachDatabase]
    public async Task GetKeepsTheOrderAskedForAndLeavesOutWhatThereIsNot(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        Book[] books = [new() { Title = "a" }, new() { Title = "b" }, new() { Title = "c" }];
        await site.SaveAsync(books);
        await using var session = site.Open();
        await session.GetAsync<Book>(books[1].Id);

        var found = await session.GetAsync<Book>([books[2].Id, 999_999, books[1].Id, books[0].Id]);

        Assert.Equal(["c", "b", "a"], found.Select(book => book.Title));
    }

    [Theory, EachDatabase]
    public async Task OnlyTheClassAskedForIsFound(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book(), new Reader(), new Reader());
        await using var session = site.Open();

        Assert.Single(await session.Query<Book>().ListAsync());
        Assert.Equal(2, await session.Query<Reader>().CountAsync());
        Assert.Equal(3, (await session.Query().Any().ListAsync()).Count());
    }

    [Theory, EachDatabase]
    public async Task TheStoredNameOfAClassHoldsNoAssembly(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        Assert.Equal("Verger.Engine.Tests.Storage.Book", site.Store.TypeNames[typeof(Book)]);
        Assert.Equal(typeof(Book), site.Store.TypeNames["Verger.Engine.Tests.Storage.Book"]);
    }

    [Theory, EachDatabase]
    public async Task AnImportedObjectUpdatesTheRowThatItWasReadFrom(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var book = new Book { Title = "before" };
        await site.SaveAsync(book);
        await site.DoAsync(async session =>
        {
            book.Title = "after";
            Assert.True(session.Import(book, book.Id, 1));
            Assert.False(session.Import(new Book(), book.Id, 1));
            await session.SaveAsync(book, checkConcurrency: true);
        });

        Assert.Equal(["after"], (await site.ReadAsync(session => session.Query<Book>().ListAsync())).Select(found => found.Title));
    }

    [Theory, EachDatabase]
    public async Task AnObjectOfAnotherSessionIsRefusedAndNothingIsWritten(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "before" });
        var book = (await site.ReadAsync(session => session.Query<Book>().FirstOrDefaultAsync()))!;
        book.Title = "after";

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => site.SaveAsync(new Book { Title = "with it" }, book));

        Assert.Contains($"Book with the Id {book.Id}", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["before"], (await site.ReadAsync(session => session.Query<Book>().ListAsync())).Select(found => found.Title));
    }

    [Theory, EachDatabase]
    public async Task AnObjectReadWithoutTrackingIsRefused(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book());
        await using var session = site.Store.CreateSession(withTracking: false);
        await session.SaveAsync((await session.Query<Book>().FirstOrDefaultAsync())!);

        await Assert.ThrowsAsync<InvalidOperationException>(() => session.SaveChangesAsync());
    }

    [Theory, EachDatabase]
    public async Task ACopyWhoseIdentifierIsTakenAwayIsStoredBesideTheFirst(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "same" });
        var copy = (await site.ReadAsync(session => session.Query<Book>().FirstOrDefaultAsync()))!;
        copy.Id = 0;
        await site.SaveAsync(copy);

        Assert.Equal(2, await site.ReadAsync(session => session.Query<Book>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task ADetachedObjectIsReadAnewAndNotWritten(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "stored" });
        await site.DoAsync(async session =>
        {
            var book = (await session.Query<Book>().FirstOrDefaultAsync())!;
            book.Title = "changed";
            await session.SaveAsync(book);
            session.Detach(book);

            Assert.Equal("stored", (await session.Query<Book>().FirstOrDefaultAsync())!.Title);
        });

        Assert.Equal("stored", (await site.ReadAsync(session => session.Query<Book>().FirstOrDefaultAsync()))!.Title);
    }

    [Theory, EachDatabase]
    public async Task CollectionsAreRefused(string provider)
    {
        await using var site = await TestSite.CreateEmptyAsync(provider);
        await using var session = site.Open();

        Assert.Throws<NotSupportedException>(() => session.Query<Book>("Other"));
        await Assert.ThrowsAsync<NotSupportedException>(() => session.SaveAsync(new Book(), false, "Other"));
    }
}
