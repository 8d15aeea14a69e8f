using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Storage;

public sealed class ConcurrencyTests
{
    [Theory, EachDatabase]
    public async Task ACheckedSaveOfWhatAnotherHasChangedFailsAndCommitsNothing(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "before" });
        await using var slow = site.Open();
        var book = (await slow.Query<Book>().FirstOrDefaultAsync())!;
        await RenameAsync(site, "first");

        book.Title = "second";
        await slow.SaveAsync(new Reader());
        await slow.SaveAsync(book, checkConcurrency: true);
        var conflict = await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync());

        Assert.Equal(book.Id, conflict.Document.Id);
        Assert.Equal(["first"], await site.TitlesAsync(query => query));
        Assert.Equal(0, await site.ReadAsync(session => session.Query<Reader>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task AnUncheckedSaveIsTheLastWord(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "before" });
        await using var slow = site.Open();
        var book = (await slow.Query<Book>().FirstOrDefaultAsync())!;
        await RenameAsync(site, "first");

        book.Title = "second";
        await slow.SaveAsync(book);
        await slow.SaveChangesAsync();

        Assert.Equal(["second"], await site.TitlesAsync(query => query));
    }

    [Theory, EachDatabase]
    public async Task ASecondCheckedSaveOfTheSameSessionDoesNotCollideWithTheFirst(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.DoAsync(async session =>
        {
            var book = new Book { Title = "1" };
            await session.SaveAsync(book, checkConcurrency: true);
            await session.FlushAsync();
            book.Title = "2";
            await session.SaveAsync(book, checkConcurrency: true);
            await session.FlushAsync();
            book.Title = "3";
            await session.SaveAsync(book, checkConcurrency: true);
        });

        Assert.Equal(["3"], await site.TitlesAsync(query => query));
    }

    [Theory, EachDatabase(true), EachDatabase(false)]
    public async Task ASaveOfWhatAnotherHasDeletedFails(string provider, bool checkConcurrency)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book());
        await using var slow = site.Open();
        var book = (await slow.Query<Book>().FirstOrDefaultAsync())!;
        await site.DoAsync(async session => session.Delete((await session.Query<Book>().FirstOrDefaultAsync())!));

        await slow.SaveAsync(book, checkConcurrency);
        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync());
    }

    [Theory, EachDatabase]
    public async Task WritersAtTheSameTimeAllSucceed(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await site.DoAsync(async session =>
                {
                    await session.Query<Book, BookIndex>(index => index.Year == writer).CountAsync();
                    await session.SaveAsync(new Book { Title = $"{writer}/{i}", Year = writer, Subjects = ["s"] });
                    await session.FlushAsync();
                    await Task.Yield();
                });
            }
        })));

        Assert.Equal(1000, await site.ReadAsync(session => session.Query<Book>().CountAsync()));
        Assert.Equal(1000, await site.ReadAsync(session => session.QueryIndex<SubjectIndex>().CountAsync()));
        Assert.Equal(20, await site.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 7).CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task CheckedSavesAtTheSameTimeLoseNoChange(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Year = 0 });
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (var done = 0; done < 5;)
            {
                try
                {
                    await site.DoAsync(async session =>
                    {
                        var book = (await session.Query<Book>().FirstOrDefaultAsync())!;
                        book.Year++;
                        await session.SaveAsync(book, checkConcurrency: true);
                    });
                    done++;
                }
                catch (ConcurrencyException)
                {
                    // Read again and try once more, as a caller would.
                }
            }
        })));

        Assert.Equal(40, (await site.ReadAsync(session => session.Query<Book>().FirstOrDefaultAsync()))!.Year);
    }

    [Fact]
    public async Task OnSqliteAWriterWaitsItsTurnAndAReaderDoesNot()
    {
        await using var site = await TestSite.CreateAsync(TestDatabase.Sqlite);
        await using var first = site.Open();
        await first.SaveAsync(new Book { Title = "first" });
        await first.FlushAsync();

        var second = site.SaveAsync(new Book { Title = "second" });
        Assert.Equal(0, await site.ReadAsync(session => session.Query<Book>().CountAsync()));
        Assert.False(second.IsCompleted);

        await first.SaveChangesAsync();
        await second;
        Assert.Equal(["first", "second"], await site.TitlesAsync(query => query));
    }

    private static Task RenameAsync(TestSite site, string title) => site.DoAsync(async session =>
    {
        var book = (await session.Query<Book>().FirstOrDefaultAsync())!;
        book.Title = title;
        await session.SaveAsync(book, checkConcurrency: true);
    });
}
