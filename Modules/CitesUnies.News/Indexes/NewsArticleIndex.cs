using YesSql.Indexes;

namespace CitesUnies.News.Indexes;

/// <summary>What the list of news is found and ordered by. Only published articles have a row.</summary>
public sealed class NewsArticleIndex : MapIndex
{
    /// <summary>The content item.</summary>
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>The article's kind, as its field holds it.</summary>
    public string Kind { get; set; } = string.Empty;

    /// <summary>When it was published, in UTC.</summary>
    public DateTime PublishedUtc { get; set; }
}
