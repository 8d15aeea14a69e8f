using CitesUnies.News.Drivers;
using CitesUnies.News.Models;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;

namespace CitesUnies.News.Services;

/// <summary>The news on the site map.</summary>
public sealed class NewsSiteMapProvider(PublishedContents contents) : ISiteMapProvider
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<SiteMapSection>> GetSectionsAsync()
        => [new SiteMapSection(NewsArticleDisplayDriver.ListTitle, NewsArticleDisplayDriver.ListPath, await contents.ListAsync(nameof(NewsArticle)))];
}
