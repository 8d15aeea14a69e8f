using CitesUnies.News.Models;
using OrchardCore.ContentManagement;

namespace CitesUnies.News.Services;

/// <summary>Finds what to read after an article.</summary>
public sealed class RelatedNews(NewsArticles news)
{
    // A page about more countries than these is about none of them in particular.
    private const int MostCountries = 8;

    /// <summary>The latest other news of the article's first country, then of its first topic.</summary>
    /// <param name="article">The article.</param>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<NewsArticle>> FindAsync(NewsArticle article, int count)
    {
        // The article itself is among what is found, so it is the first to be known.
        List<ContentItem> known = [article.ContentItem];
        foreach (var asked in Questions(article))
        {
            if (known.Count <= count)
            {
                known = [.. known.UnionBy(await news.LatestAsync(asked, count + known.Count), item => item.ContentItemId)];
            }
        }

        return [.. known.Skip(1).Take(count).Select(item => item.As<NewsArticle>()).OfType<NewsArticle>()];
    }

    /// <summary>The latest news about any of some countries.</summary>
    /// <param name="countryIds">The terms of the countries.</param>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> AboutAsync(IReadOnlyList<string> countryIds, int count)
    {
        var found = new List<ContentItem>();
        foreach (var countryId in countryIds.Take(MostCountries))
        {
            found.AddRange(await news.LatestAsync(new NewsQuery(CountryId: countryId), count));
        }

        return [.. found.DistinctBy(item => item.ContentItemId).OrderByDescending(item => item.PublishedUtc).Take(count)];
    }

    private static IEnumerable<NewsQuery> Questions(NewsArticle article)
    {
        if (article.Countries.TermContentItemIds is [var country, ..])
        {
            yield return new NewsQuery(CountryId: country);
        }

        if (article.Topics.TermContentItemIds is [var topic, ..])
        {
            yield return new NewsQuery(TopicId: topic);
        }
    }
}
