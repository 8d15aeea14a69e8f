using CitesUnies.Portal.Caching;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using YesSql;
using YesSql.Services;

namespace CitesUnies.Portal.Services;

/// <summary>Looks for words in the titles of published contents.</summary>
public sealed class TitleSearch(ISession session, IContentManager contentManager, ICacheScopeManager cacheScopes)
{
    private const int Most = 24;
    private const int LongestWord = 40;
    private const int MostWords = 6;

    private static readonly string[] _types = ["NewsArticle", "PartnerInstitution", "CountryGroup", "CountryGroupMeeting", "GeopoliticalChronicle", "InternshipOffer", "Resource", "Page"];

    /// <summary>The published contents whose title holds every word, latest first; 24 at most. No words find nothing.</summary>
    public async Task<IReadOnlyList<ContentItem>> FindAsync(string words)
    {
        var looked = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length <= LongestWord).Take(MostWords).ToArray();
        if (looked.Length == 0)
        {
            return [];
        }

        cacheScopes.AddDependencies([.. _types.Select(CacheTags.OfType)]);
        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType.IsIn(_types));
        foreach (var word in looked)
        {
            query = query.Where(index => index.DisplayText!.Contains(word));
        }

        var items = await query.OrderByDescending(index => index.PublishedUtc).Take(Most).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }
}
