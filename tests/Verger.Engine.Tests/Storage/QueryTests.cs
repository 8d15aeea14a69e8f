using Verger.Testing;
using YesSql;

namespace Verger.Engine.Tests.Storage;

public sealed class QueryTests
{
    private static readonly Book[] _books =
    [
        new() { Title = "Zèbre", Year = 1, Subjects = ["animal", "rayure"] },
        new() { Title = "éclair", Year = 2, Subjects = ["ciel"] },
        new() { Title = "Eau", Year = 2, Subjects = ["ciel", "animal", "mer"] },
        new() { Title = "cote", Year = 3, Author = "x" },
        new() { Title = "côte", Year = 3, Author = "a", IsLent = true },
    ];

    [Theory, EachDatabase]
    public async Task TextIsOrderedAsAFrenchReaderExpects(string provider)
    {
        await using var site = await FilledAsync(provider);

        Assert.Equal(["cote", "côte", "Eau", "éclair", "Zèbre"], await site.TitlesAsync(query => query.OrderBy(index => index.Title)));
        Assert.Equal(["Zèbre", "éclair", "Eau", "côte", "cote"], await site.TitlesAsync(query => query.OrderByDescending(index => index.Title)));
    }

    [Theory, EachDatabase]
    public async Task OrderingsFollowOneAnotherAndThenTheOrderOfStoring(string provider)
    {
        await using var site = await FilledAsync(provider);

        Assert.Equal(
            ["cote", "côte", "éclair", "Eau", "Zèbre"],
            await site.TitlesAsync(query => query.OrderByDescending(index => index.Year)));
        Assert.Equal(
            ["côte", "cote", "Eau", "éclair", "Zèbre"],
            await site.TitlesAsync(query => query.OrderByDescending(index => index.Year).ThenBy(index => index.Author).ThenBy(index => index.Title)
                .OrderByDescending(index => index.Year).ThenByDescending(index => index.IsLent).ThenBy(index => index.Title)));
    }

    [Theory, EachDatabase]
    public async Task AnOrderThatIsGivenAnewReplacesTheFormer(string provider)
    {
        await using var site = await FilledAsync(provider);

        Assert.Equal(["Zèbre", "Eau", "éclair", "cote", "côte"], await site.TitlesAsync(query => query.OrderByDescending(index => index.Title).OrderBy(index => index.Year).ThenBy(index => index.Title)));
        Assert.Equal(
            ["Zèbre", "éclair", "Eau", "côte", "cote"],
            (await site.ReadAsync(session => session.QueryIndex<BookIndex>().OrderBy(index => index.Title).OrderBy(index => index.Year).ThenByDescending(index => index.Title).ListAsync()))
                .Select(row => row.Title));
    }

    [Theory, EachDatabase]
    public async Task EmptyColumnsComeFirstOnEitherDatabase(string provider)
    {
        await using var site = await FilledAsync(provider);

        Assert.Equal(["côte", "cote"], (await site.TitlesAsync(query => query.OrderBy(index => index.Author)))[3..]);
        Assert.Equal(["cote", "côte"], (await site.TitlesAsync(query => query.OrderByDescending(index => index.Author)))[..2]);
    }

    [Theory, EachDatabase]
    public async Task PagesNeitherOverlapNorMissAnything(string provider)
    {
        await using var site = await FilledAsync(provider);
        await site.SaveAsync([.. Enumerable.Range(0, 40).Select(_ => new Book { Title = "same" })]);
        var seen = new List<long>();
        for (var page = 0; page < 7; page++)
        {
            seen.AddRange((await site.ReadAsync(session => session.Query<Book, BookIndex>().OrderByDescending(index => index.Title).Skip(page * 7).Take(7).ListAsync()))
                .Select(book => book.Id));
        }

        Assert.Equal(45, seen.Count);
        Assert.Equal(45, seen.Distinct().Count());
    }

    [Theory, EachDatabase]
    public async Task SkipAndTakeEachStandAlone(string provider)
    {
        await using var site = await FilledAsync(provider);

        Assert.Equal(["cote", "côte"], await site.TitlesAsync(query => query.Skip(3)));
        Assert.Equal(["Zèbre"], await site.TitlesAsync(query => query.Take(1)));
        Assert.Empty(await site.TitlesAsync(query => query.Take(0)));
        Assert.Equal("éclair", (await site.ReadAsync(session => session.Query<Book, BookIndex>().Skip(1).FirstOrDefaultAsync()))?.Title);
    }

    [Theory, EachDatabase]
    public async Task AnObjectWithSeveralIndexRowsIsFoundAndCountedOnce(string provider)
    {
        await using var site = await FilledAsync(provider);
        await using var session = site.Open();

        var query = session.Query<Book>().With<SubjectIndex>(index => index.Subject != "mer");

        Assert.Equal(["Zèbre", "éclair", "Eau"], (await query.ListAsync()).Select(book => book.Title));
        Assert.Equal(3, await query.CountAsync());
        Assert.Equal(["Eau", "Zèbre", "éclair"], (await query.With<SubjectIndex>().OrderBy(index => index.Subject).ListAsync()).Select(book => book.Title).Order(StringComparer.Ordinal));
    }

    [Theory, EachDatabase]
    public async Task AnOrderByAnIndexWithSeveralRowsTakesTheFirstThatTheDirectionMeets(string provider)
    {
        await using var site = await FilledAsync(provider);
        await using var session = site.Open();

        Assert.Equal(
            ["Zèbre", "Eau", "éclair"],
            (await session.Query<Book, SubjectIndex>().OrderBy(index => index.Subject).ListAsync()).Select(book => book.Title));
        Assert.Equal(
            ["Zèbre", "Eau", "éclair"],
            (await session.Query<Book, SubjectIndex>().OrderByDescending(index => index.Subject).ListAsync()).Select(book => book.Title));
        var ofTheSky = session.Query<Book, SubjectIndex>(index => index.Subject == "ciel").OrderBy(index => index.Subject);
        Assert.Equal(["éclair", "Eau"], (await ofTheSky.ListAsync()).Select(book => book.Title));
        Assert.Equal(2, await ofTheSky.Take(1).CountAsync());
        Assert.Equal(
            ["Eau", "éclair", "Zèbre"],
            (await session.Query<Book, SubjectIndex>().OrderByDescending(index => index.DocumentId).ThenBy(index => index.Subject).ListAsync()).Select(book => book.Title));
    }

    [Theory, EachDatabase]
    public async Task ConditionsOnOneIndexSpeakOfTheSameRow(string provider)
    {
        await using var site = await FilledAsync(provider);
        await using var session = site.Open();

        Assert.Equal(0, await session.Query<Book, SubjectIndex>(index => index.Subject == "ciel").Where(index => index.Subject == "mer").CountAsync());
    }

    [Theory, EachDatabase]
    public async Task AllAndAnyLookAtRowsOfTheirOwn(string provider)
    {
        await using var site = await FilledAsync(provider);
        await using var session = site.Open();

        Assert.Equal(["Eau"], Titles(await session.Query<Book>()
            .All(book => book.With<SubjectIndex>(index => index.Subject == "ciel"), book => book.With<SubjectIndex>(index => index.Subject == "mer"))
            .ListAsync()));
        Assert.Equal(["Zèbre", "Eau"], Titles(await session.Query<Book>()
            .Any(book => book.With<SubjectIndex>(index => index.Subject == "rayure"), book => book.With<SubjectIndex>(index => index.Subject == "mer"))
            .ListAsync()));
        Assert.Equal(["Zèbre", "côte"], Titles(await session.Query<Book>()
            .Any(
                book => book.With<LentIndex>(),
                book => book.All(inner => inner.With<SubjectIndex>(index => index.Subject == "animal"), inner => inner.With<BookIndex>(index => index.Year == 1)))
            .ListAsync()));
        Assert.Equal(5, await session.Query<Book>().Any().CountAsync());
    }

    [Theory, EachDatabase]
    public async Task SeveralIndexesNarrowTogether(string provider)
    {
        await using var site = await FilledAsync(provider);
        await using var session = site.Open();

        var query = session.Query<Book>()
            .With<SubjectIndex>(index => index.Subject == "animal")
            .With<BookIndex>(index => index.Year < 3)
            .OrderByDescending(index => index.Year);

        Assert.Equal(["Eau", "Zèbre"], Titles(await query.ListAsync()));
        Assert.Equal(2, await query.CountAsync());
    }

    [Theory, EachDatabase]
    public async Task AnIndexIsAConditionByItself(string provider)
    {
        await using var site = await FilledAsync(provider);

        Assert.Equal(["côte"], Titles(await site.ReadAsync(session => session.Query<Book, LentIndex>().ListAsync())));
    }

    [Theory, EachDatabase]
    public async Task RowsOfAnIndexAreReadWithAllTheirColumns(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        var book = new Book
        {
            Title = "t",
            Author = "a",
            Year = int.MaxValue,
            Price = 1234567.89m,
            IsLent = true,
            Shelf = Shelf.Second,
            BoughtUtc = new DateTime(2024, 12, 31, 23, 59, 59, 999, DateTimeKind.Utc).AddMicroseconds(999),
            Code = Guid.NewGuid(),
            Weight = 0.1,
        };
        await site.SaveAsync(new Book(), book);

        var row = (await site.ReadAsync(session => session.QueryIndex<BookIndex>(index => index.Title == "t").FirstOrDefaultAsync()))!;

        Assert.Equal((book.Title, book.Author, book.Year, book.Price, book.IsLent), (row.Title, row.Author, row.Year, row.Price, row.IsLent));
        Assert.Equal((book.Shelf, book.BoughtUtc, book.Code, book.Weight), (row.Shelf, row.BoughtUtc, row.Code, row.Weight));
        Assert.Equal(DateTimeKind.Utc, row.BoughtUtc!.Value.Kind);
        Assert.Equal(book.Id, row.DocumentId);
        Assert.True(row.Id > 0);
    }

    [Theory, EachDatabase]
    public async Task RowsOfAnIndexAreOrderedPagedAndCounted(string provider)
    {
        await using var site = await FilledAsync(provider);
        await using var session = site.Open();

        var query = session.QueryIndex<SubjectIndex>(index => index.Subject != "mer").OrderByDescending(index => index.Subject).Skip(1).Take(2);

        Assert.Equal(["ciel", "ciel"], (await query.ListAsync()).Select(row => row.Subject));
        Assert.Equal(5, await query.CountAsync());
        Assert.Equal("ciel", (await query.FirstOrDefaultAsync())?.Subject);
        Assert.Null(await query.Take(0).FirstOrDefaultAsync());
        var rows = (await session.QueryIndex<SubjectIndex>().OrderBy(index => index.Subject).ThenByDescending(index => index.DocumentId).Take(3).ListAsync()).ToList();
        Assert.Equal(["animal", "animal", "ciel"], rows.Select(row => row.Subject));
        Assert.True(rows[0].DocumentId > rows[1].DocumentId);
        Assert.Equal(["mer"], (await session.QueryIndex<BookIndex>(index => index.Title == "Eau").With<SubjectIndex>(index => index.Subject == "mer").ListAsync()).Select(row => row.Subject));
        Assert.Equal(0, await session.QueryIndex<BookIndex>(index => index.Title == "côte").With<SubjectIndex>().CountAsync());
    }

    [Theory, EachDatabase]
    public async Task NothingFoundIsNothingAndNoFault(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await using var session = site.Open();

        Assert.Null(await session.Query<Book, BookIndex>(index => index.Year == 1).FirstOrDefaultAsync());
        Assert.Null(await session.QueryIndex<BookIndex>().OrderBy(index => index.Title).FirstOrDefaultAsync());
        Assert.Empty(await session.GetAsync<Book>([]));
        Assert.Null(await session.GetAsync<Book>(1));
    }

    private static async Task<TestSite> FilledAsync(string provider)
    {
        var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(_books.Select(book => new Book
        {
            Title = book.Title,
            Year = book.Year,
            Author = book.Author,
            IsLent = book.IsLent,
            Subjects = book.Subjects,
        }).ToArray<object>());
        return site;
    }

    private static IEnumerable<string> Titles(IEnumerable<Book> books) => books.Select(book => book.Title);
}
