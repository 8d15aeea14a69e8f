using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using Verger.Testing;
using YesSql;
using YesSql.Indexes;
using YesSql.Sql;

namespace Verger.Engine.Tests.Storage;

public sealed class IndexingTests
{
    [Theory, EachDatabase]
    public async Task AChangeReplacesTheRows(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(new Book { Title = "old", IsLent = true, Subjects = ["a", "b"] }, new Book { Title = "other", Subjects = ["c"] });
        await site.DoAsync(async session =>
        {
            var book = (await session.Query<Book, BookIndex>(index => index.Title == "old").FirstOrDefaultAsync())!;
            book.Title = "new";
            book.IsLent = false;
            book.Subjects = ["b", "d"];
            await session.SaveAsync(book);
        });

        Assert.Equal(["b", "c", "d"], (await site.ReadAsync(session => session.QueryIndex<SubjectIndex>().OrderBy(index => index.Subject).ListAsync())).Select(row => row.Subject));
        Assert.Equal(["new", "other"], (await site.ReadAsync(session => session.QueryIndex<BookIndex>().OrderBy(index => index.Title).ListAsync())).Select(row => row.Title));
        Assert.Equal(0, await site.ReadAsync(session => session.QueryIndex<LentIndex>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task ADeleteTakesTheRowsWithItAlsoThoseThatNobodyDescribesNow(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var book = new Book { Title = "gone", IsLent = true, Subjects = ["a", "b"] };
        await site.SaveAsync(book, new Book { Title = "stays", Subjects = ["c"] });
        await using (var session = site.Store.CreateSession())
        {
            session.Delete((await session.GetAsync<Book>(book.Id))!);
            await session.SaveChangesAsync();
        }

        Assert.Equal(["stays"], await site.TitlesAsync(query => query));
        Assert.Equal(["c"], (await site.ReadAsync(session => session.QueryIndex<SubjectIndex>().ListAsync())).Select(row => row.Subject));
        Assert.Equal(0, await site.ReadAsync(session => session.QueryIndex<LentIndex>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task AUniqueValuePassesFromOneObjectToAnotherInOneCommit(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var (first, second) = (new Book { Title = "key", IsLent = true }, new Book { Title = "free", IsLent = true });
        await site.SaveAsync(first, second);
        await site.DoAsync(async session =>
        {
            var books = (await session.GetAsync<Book>([second.Id, first.Id])).ToArray();
            (books[0].Title, books[1].Title) = ("key", "free");
            await session.SaveAsync(books[0]);
            await session.SaveAsync(books[1]);
        });

        Assert.Equal(second.Id, (await site.ReadAsync(session => session.Query<Book, LentIndex>(index => index.Title == "key").FirstOrDefaultAsync()))?.Id);
    }

    [Theory, EachDatabase]
    public async Task WhatIsSavedAndDeletedInOneSessionIsNeverWritten(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.DoAsync(async session =>
        {
            var book = new Book { Title = "never" };
            await session.SaveAsync(book);
            session.Delete(book);
        });
        await site.DoAsync(async session =>
        {
            var book = new Book { Title = "flushed" };
            await session.SaveAsync(book);
            await session.FlushAsync();
            session.Delete(book);
            Assert.Empty(await session.Query<Book, BookIndex>().ListAsync());
        });

        Assert.Empty(await site.TitlesAsync(query => query));
    }

    [Theory, EachDatabase]
    public async Task ManyObjectsAreWrittenInOneCommit(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync([.. Enumerable.Range(0, 700).Select(i => new Book { Title = $"t{i}", Subjects = ["a", "b", "c"] })]);

        Assert.Equal(700, await site.ReadAsync(session => session.QueryIndex<BookIndex>().CountAsync()));
        Assert.Equal(2100, await site.ReadAsync(session => session.QueryIndex<SubjectIndex>().CountAsync()));
    }

    [Theory, EachDatabase]
    public async Task AScopedProviderUsesTheServicesAndTheSessionOfItsUnitOfWork(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider, services =>
        {
            services.AddScoped<NumberOfReaders>();
            services.AddScopedIndexProvider<ReaderIndexProvider>();
        });
        await site.ChangeSchemaAsync(schema => schema.CreateMapIndexTableAsync<ReaderIndex>(table => table.Column<string>("Name").Column<int>("Before")));
        using (var scope = site.CreateScope())
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            await session.SaveAsync(new Reader { Name = "one" });
            await session.FlushAsync();
            await session.SaveAsync(new Reader { Name = "two" });
            await session.SaveChangesAsync();
        }

        var rows = await site.ReadAsync(session => session.QueryIndex<ReaderIndex>().OrderBy(index => index.Name).ListAsync());
        Assert.Equal([("one", 1), ("two", 2)], rows.Select(row => (row.Name, row.Before)));
    }

    [Theory, EachDatabase]
    public async Task AnIndexThatTwoProvidersFillGivesEachObjectOnce(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider, services => services.AddIndexProvider<SecondBookIndexProvider>());
        await site.SaveAsync(new Book { Title = "one", Year = 1 }, new Book { Title = "two", Year = 2 });
        await using var session = site.Open();

        Assert.Equal(4, await session.QueryIndex<BookIndex>().CountAsync());
        Assert.Equal(2, await session.Query<Book, BookIndex>().CountAsync());
        Assert.Equal(["two", "one"], (await session.Query<Book, BookIndex>().OrderByDescending(index => index.Year).ListAsync()).Select(book => book.Title));
    }

    [Theory, EachDatabase]
    public async Task AnIndexWhoseColumnCannotBeStoredIsNamed(string provider)
    {
        await using var site = await TestSite.CreateEmptyAsync(provider);

        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => site.ReadAsync(session => session.QueryIndex<OddIndex>().CountAsync()));
        Assert.Contains("System.Uri", refused.Message, StringComparison.Ordinal);
    }

    public sealed class ReaderIndex : MapIndex
    {
        public string? Name { get; set; }

        public int Before { get; set; }
    }

    public sealed class SecondBookIndexProvider : IndexProvider<Book>
    {
        public override void Describe(DescribeContext<Book> context) => context.For<BookIndex>().Map(book => new BookIndex { Title = book.Title, Year = -book.Year });
    }

    public sealed class OddIndex : MapIndex
    {
        public Uri? Address { get; set; }
    }

    public sealed class NumberOfReaders(ISession session)
    {
        public Task<int> GetAsync() => session.Query<Reader>().CountAsync();
    }

    public sealed class ReaderIndexProvider(IServiceProvider services) : IndexProvider<Reader>, IScopedIndexProvider
    {
        public override void Describe(DescribeContext<Reader> context)
            => context.For<ReaderIndex>().Map(async (reader, _) => (ReaderIndex?)new ReaderIndex
            {
                Name = reader.Name,
                Before = await services.GetRequiredService<NumberOfReaders>().GetAsync(),
            });
    }
}
