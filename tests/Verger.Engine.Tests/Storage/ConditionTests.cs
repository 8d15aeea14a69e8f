using System.Linq.Expressions;
using Verger.Testing;
using YesSql.Services;

namespace Verger.Engine.Tests.Storage;

/// <summary>Each condition is asked of both databases; the expectation is the same.</summary>
public sealed class ConditionTests
{
    private static readonly DateTime _day = new(2024, 2, 29, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Guid _code = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    private static Book[] Books() =>
    [
        new() { Title = "Atlas", Author = "Ève", Year = 1990, Price = 9.5m, IsLent = true, Shelf = Shelf.First, BoughtUtc = _day, Code = _code, Weight = 1.25 },
        new() { Title = "Baobab_100%", Author = null, Year = 2000, Price = 10m, Shelf = Shelf.Second, BoughtUtc = null },
        new() { Title = "carte", Author = "Adam", Year = 2010, Price = null, Shelf = Shelf.Ground, BoughtUtc = _day.AddTicks(10) },
        new() { Title = "Dédale\\", Author = "", Year = 2020, Price = 100m, IsLent = true, BoughtUtc = _day.AddYears(-1) },
    ];

    public static TheoryData<string, Expression<Func<BookIndex, bool>>, string> Conditions()
    {
        var (year, author, none, list) = (2000, "Adam", (string?)null, new List<int> { 1990, 2020 });
        var (pair, empty, shelves) = (new Pair("Atlas", 2010), Array.Empty<string>(), new HashSet<Shelf> { Shelf.First, Shelf.Second });
        var (shelf, whole) = (Shelf.Second, 0);
        int? nothing = null;
        DateTime? day = _day;
        return new TheoryData<string, Expression<Func<BookIndex, bool>>, string>
        {
            { "equal", index => index.Title == "Atlas", "A" },
            { "equal has a case", index => index.Title == "atlas", "" },
            { "not equal", index => index.Title != "Atlas", "BCD" },
            { "not equal does not find what is empty", index => index.Author != "Adam", "AD" },
            { "captured", index => index.Year == year, "B" },
            { "captured enumeration", index => index.Shelf == shelf, "B" },
            { "captured number of another width", index => index.DocumentId > whole && index.Weight > whole && index.Price > whole, "A" },
            { "captured member", index => index.Title == pair.Name || index.Year == pair.Year, "AC" },
            { "captured call", index => index.Author == author.ToUpperInvariant().Substring(0, 1) + "dam", "C" },
            { "static", index => index.Title != string.Empty && index.BoughtUtc < DateTime.UtcNow, "ACD" },
            { "mirrored", index => 2000 < index.Year, "CD" },
            { "mirrored, the other ways", index => 1990 <= index.Year && 2020 > index.Year && 2010 >= index.Year && 1991 != index.Year, "ABC" },
            { "less", index => index.Year < 2000, "A" },
            { "less or equal", index => index.Year <= 2000, "AB" },
            { "greater", index => index.Year > 2000, "CD" },
            { "greater or equal", index => index.Year >= 2000, "BCD" },
            { "null", index => index.Author == null, "B" },
            { "not null", index => index.Author != null, "ACD" },
            { "captured null", index => index.Author == none, "B" },
            { "captured null number", index => index.Price == nothing, "C" },
            { "captured null compares with nothing", index => index.Price > nothing || !(index.Year < nothing) && index.Year == 1990, "A" },
            { "has value", index => index.BoughtUtc.HasValue, "ACD" },
            { "has no value", index => !index.BoughtUtc.HasValue, "B" },
            { "value", index => index.BoughtUtc!.Value == _day, "A" },
            { "coalesce", index => (index.Price ?? 0) < 10, "AC" },
            { "boolean", index => index.IsLent, "AD" },
            { "not boolean", index => !index.IsLent, "BC" },
            { "boolean equal", index => index.IsLent == false, "BC" },
            { "and", index => index.IsLent && index.Year > 2000, "D" },
            { "or", index => index.Year == 1990 || index.Year == 2010 && index.IsLent, "A" },
            { "or in brackets", index => (index.Year == 1990 || index.Year == 2020) && index.Shelf == Shelf.Ground, "D" },
            { "not of both", index => !(index.IsLent && index.Year > 2000), "ABC" },
            { "always", index => year == 2000 || index.IsLent, "ABCD" },
            { "never", index => year == 1 && index.IsLent, "" },
            { "enumeration", index => index.Shelf == Shelf.First, "A" },
            { "enumeration in", index => shelves.Contains(index.Shelf), "AB" },
            { "decimal compares as a number", index => index.Price > 9.5m, "BD" },
            { "decimal equal", index => index.Price == 9.50m, "A" },
            { "double", index => index.Weight == 1.25, "A" },
            { "guid", index => index.Code == _code, "A" },
            { "date", index => index.BoughtUtc == _day, "A" },
            { "date of another microsecond", index => index.BoughtUtc > day, "C" },
            { "date of local kind", index => index.BoughtUtc == _day.ToLocalTime(), "A" },
            { "date between", index => index.BoughtUtc >= _day.AddYears(-2) && index.BoughtUtc < _day, "D" },
            { "two columns", index => index.Title == index.Author || index.Author == "", "D" },
            { "contains ignores case", index => index.Title!.Contains("AR"), "C" },
            { "contains takes signs as they are", index => index.Title!.Contains("_100%"), "B" },
            { "contains a backslash", index => index.Title!.Contains('\\'), "D" },
            { "contains nothing", index => index.Title!.Contains(""), "ABCD" },
            { "starts with", index => index.Title!.StartsWith("ba"), "B" },
            { "ends with", index => index.Title!.EndsWith("S"), "A" },
            { "does not contain", index => index.Title!.NotContains("R"), "ABD" },
            { "not contains", index => !index.Title!.Contains("R"), "ABD" },
            { "like", index => index.Title.IsLike("_t%"), "A" },
            { "not like", index => index.Title.IsNotLike("%T%"), "BD" },
            { "empty text", index => string.IsNullOrEmpty(index.Author), "BD" },
            { "present text", index => !string.IsNullOrEmpty(index.Author), "AC" },
            { "equals", index => index.Title!.Equals("Atlas"), "A" },
            { "list contains", index => list.Contains(index.Year), "AD" },
            { "array contains", index => new[] { "Atlas", "carte" }.Contains(index.Title), "AC" },
            { "is in", index => index.Year.IsIn(list), "AD" },
            { "is in with null", index => index.Author.IsIn(new[] { "Adam", null }), "C" },
            { "is in nothing", index => index.Title.IsIn(empty), "" },
            { "is not in", index => index.Year.IsNotIn(list), "BC" },
            { "is not in nothing", index => index.Title.IsNotIn(empty), "ABCD" },
            { "identifier of the document", index => index.DocumentId > 0 && index.Id > 0, "ABCD" },
            { "injection", index => index.Title == "x'; DROP TABLE \"t_Document\"; --", "" },
        };
    }

    [Theory]
    [InlineData(TestDatabase.Sqlite)]
    [InlineData(TestDatabase.Postgres)]
    public async Task EachConditionFindsWhatItSays(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);
        await site.SaveAsync(Books());
        var wrong = new List<string>();
        foreach (var row in Conditions())
        {
            var (name, condition, expected) = ((string)row[0], (Expression<Func<BookIndex, bool>>)row[1], (string)row[2]);
            var found = string.Concat((await site.TitlesAsync(query => query.Where(condition))).Select(title => char.ToUpperInvariant(title[0])));
            if (found != expected)
            {
                wrong.Add($"{name}: expected « {expected} », found « {found} »");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory, EachDatabase]
    public async Task WhatHasNoTranslationIsRefusedWithItsText(string provider)
    {
        await using var site = await TestSite.CreateAsync(provider);

        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.Where(index => index.Title!.Length > 3)));
        Assert.Contains("BookIndex", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Length", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.Where(index => index.Title!.ToUpper() == "ATLAS")));
        await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.Where(index => index.Title!.Contains(index.Author!))));
        await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.Where(index => index.Title.IsLike(index.Author!))));
        await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.Where(index => index.Title!.Trim() == "")));
        await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.Where(index => index.Year + 1 > 3)));
        await Assert.ThrowsAsync<NotSupportedException>(() => site.TitlesAsync(query => query.OrderBy(index => index.Title!.Length)));
    }

    private sealed record Pair(string Name, int Year);
}
