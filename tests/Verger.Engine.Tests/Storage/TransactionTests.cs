using Verger.Testing;
using YesSql;
using YesSql.Sql;

namespace Verger.Engine.Tests.Storage;

public sealed class TransactionTests
{
    [Theory, EachDatabase]
    public async Task ASessionSeesWhatItHasSavedAndOthersOnlyWhatIsCommitted(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var writer = site.Open();
        await writer.SaveAsync(new Book { Title = "new" });

        Assert.Equal(1, await writer.Query<Book, BookIndex>(index => index.Title == "new").CountAsync());
        Assert.Equal(0, await site.ReadAsync(session => session.Query<Book>().CountAsync()));

        await writer.SaveChangesAsync();

        Assert.Equal(1, await site.ReadAsync(session => session.Query<Book>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task ASessionThatIsNotCommittedLeavesNothing(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using (var session = site.Open())
        {
            await session.SaveAsync(new Book());
            await session.FlushAsync();
        }

        await AssertEmptyAsync(site);
    }

    [Theory, EachDatabase]
    public async Task ACancelledSessionLeavesNothingAndCommitsNoMore(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var session = site.Open();
        await session.SaveAsync(new Book { Title = "flushed" });
        await session.FlushAsync();
        await session.SaveAsync(new Book { Title = "queued" });

        await session.CancelAsync();
        await session.SaveAsync(new Book { Title = "late" });
        await session.SaveChangesAsync();

        await AssertEmptyAsync(site);
        Assert.Equal(0, await session.Query<Book>().CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.BeginTransactionAsync());
    }

    [Theory, EachDatabase]
    public async Task AResetSessionWritesAgain(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var session = site.Open();
        await session.SaveAsync(new Book { Title = "gone" });
        await session.CancelAsync();
        await session.ResetAsync();
        await session.SaveAsync(new Book { Title = "kept" });
        await session.SaveChangesAsync();

        Assert.Equal(["kept"], await site.TitlesAsync(query => query));
    }

    [Theory, EachDatabase]
    public async Task ASessionGoesOnAfterItsCommit(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var session = site.Open();
        var book = new Book { Title = "first" };
        await session.SaveAsync(book);
        await session.SaveChangesAsync();
        Assert.Null(session.CurrentTransaction);

        book.Title = "second";
        await session.SaveAsync(book, checkConcurrency: true);
        await session.SaveChangesAsync();

        Assert.Equal(["second"], await site.TitlesAsync(query => query));
    }

    [Theory, EachDatabase]
    public async Task TablesAndRowsOfOneTransactionGoTogether(string provider)
    {
        await using var site = await TestSite.CreateEmptyAsync(provider);
        await using (var session = (Verger.Engine.Storage.Sessions.DocumentSession)site.Open())
        {
            var schema = await session.CreateSchemaBuilderAsync();
            await schema.CreateTableAsync("Extra", table => table.Column<int>("Number"));
            await session.CancelAsync();
        }

        // It can be created again, so it is not there.
        await site.ChangeSchemaAsync(schema => schema.CreateTableAsync("Extra", table => table.Column<int>("Number")));
    }

    [Theory, EachDatabase]
    public async Task ReadingOpensNoTransaction(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book());
        await using var reader = site.Open();
        await reader.Query<Book>().ListAsync();
        Assert.Null(reader.CurrentTransaction);

        // The reader is still open: it keeps no writer waiting.
        await site.SaveAsync(new Book());
        Assert.Equal(2, await reader.Query<Book>().CountAsync());
    }

    [Theory, EachDatabase]
    public async Task AWriteThatFailsCancelsTheSession(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var session = site.Open();
        await session.SaveAsync(new Book { Title = "same", IsLent = true });
        await session.SaveAsync(new Book { Title = "same", IsLent = true });

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => session.SaveChangesAsync());
        await session.SaveChangesAsync();

        await AssertEmptyAsync(site);
        await site.SaveAsync(new Book());
    }

    private static async Task AssertEmptyAsync(TestSite site)
    {
        Assert.Equal(0, await site.ReadAsync(session => session.Query().Any().CountAsync()));
        Assert.Equal(0, await site.ReadAsync(session => session.QueryIndex<BookIndex>().CountAsync()));
    }
}
