using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.Models;
using CitesUnies.Portal.ViewModels;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Cache;
using YesSql;

namespace CitesUnies.Portal.Services;

/// <summary>Lists what is published, for site maps.</summary>
public sealed class PublishedContents(ISession session, ICacheScopeManager cacheScopes)
{
    private const int Most = 500;

    /// <summary>Title and address of the published contents of a type that have one, by title; 500 at most.</summary>
    public async Task<IReadOnlyList<Breadcrumb>> ListAsync(string contentType)
    {
        cacheScopes.AddDependencies(CacheTags.OfType(contentType));
        var items = await session.Query<ContentItem, ContentItemIndex>(index => index.Published && index.ContentType == contentType)
            .OrderBy(index => index.DisplayText).Take(Most).ListAsync();

        return [.. items
            .Where(item => item.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 })
            .Select(item => new Breadcrumb(Excerpt.Line(item.DisplayText), "/" + item.As<AutoroutePart>()!.Path))];
    }
}
