using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Seo.Models;

namespace CitesUnies.Portal.Services;

/// <summary>The text of the home page, which webmasters edit as a page of its own.</summary>
public sealed class HomeText(IContentManager contentManager, IHtmlSanitizerService sanitizer, IDynamicCacheService cache, ICacheScopeManager cacheScopes)
{
    private static readonly string _tag = CacheTags.OfItem(PortalConstants.HomeText);

    /// <summary>What the federation is, as sanitised HTML; empty while webmasters have not written it.</summary>
    public async Task<string> ReadBodyAsync() => sanitizer.Sanitize(BodyOf(await FindAsync()));

    /// <summary>The home page in a sentence, for its head. It is kept, since the head is made for every request, unlike the section.</summary>
    public async Task<string> ReadDescriptionAsync()
    {
        cacheScopes.AddDependencies(_tag);
        var context = new CacheContext("home-description").AddTag(_tag).WithExpiryAfter(TimeSpan.FromHours(1));
        if (await cache.GetCachedValueAsync(context) is { } kept)
        {
            return kept;
        }

        var text = await FindAsync();
        var written = text?.As<SeoMetaPart>()?.MetaDescription;
        var description = string.IsNullOrWhiteSpace(written) ? Excerpt.Of(BodyOf(text)) : written;
        await cache.SetCachedValueAsync(context, description);
        return description;
    }

    private async Task<ContentItem?> FindAsync() => await contentManager.GetAsync(PortalConstants.HomeText, VersionOptions.Published);

    private static string BodyOf(ContentItem? text) => text?.As<Page>()?.Body.Html ?? string.Empty;
}
