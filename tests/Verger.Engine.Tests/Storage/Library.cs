using YesSql.Indexes;

namespace Verger.Engine.Tests.Storage;

/// <summary>What the storage tests store.</summary>
public sealed class Book
{
    public long Id { get; set; }

    public string Title { get; set; } = "";

    public string? Author { get; set; }

    public int Year { get; set; }

    public decimal? Price { get; set; }

    public bool IsLent { get; set; }

    public Shelf Shelf { get; set; }

    public DateTime? BoughtUtc { get; set; }

    public Guid Code { get; set; }

    public double Weight { get; set; }

    public List<string> Subjects { get; set; } = [];
}

public enum Shelf
{
    Ground,
    First,
    Second,
}

/// <summary>A class that has no index.</summary>
public sealed class Reader
{
    public long Id { get; set; }

    public string Name { get; set; } = "";
}

/// <summary>One row a book.</summary>
public sealed class BookIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public int Year { get; set; }

    public decimal? Price { get; set; }

    public bool IsLent { get; set; }

    public Shelf Shelf { get; set; }

    public DateTime? BoughtUtc { get; set; }

    public Guid Code { get; set; }

    public double Weight { get; set; }
}

/// <summary>A row for each subject of a book.</summary>
public sealed class SubjectIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string Subject { get; set; } = "";
}

/// <summary>Only books that are lent have a row. It has no property for the document.</summary>
public sealed class LentIndex : MapIndex
{
    public string Title { get; set; } = "";
}

public sealed class BookIndexProvider : IndexProvider<Book>
{
    public override void Describe(DescribeContext<Book> context)
    {
        context.For<BookIndex>().Map(book => new BookIndex
        {
            Title = book.Title,
            Author = book.Author,
            Year = book.Year,
            Price = book.Price,
            IsLent = book.IsLent,
            Shelf = book.Shelf,
            BoughtUtc = book.BoughtUtc,
            Code = book.Code,
            Weight = book.Weight,
        });
        context.For<SubjectIndex>().Map(book => book.Subjects.Select(subject => new SubjectIndex { Subject = subject }));
        context.For<LentIndex>().When(book => book.IsLent).Map(book => Task.FromResult<LentIndex?>(new LentIndex { Title = book.Title }));
    }
}
