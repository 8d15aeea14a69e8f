using CitesUnies.CountryGroups.Indexes;
using CitesUnies.CountryGroups.Models;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Contents;
using CitesUnies.Portal.ViewModels;
using OrchardCore.Environment.Cache;
using YesSql;

namespace CitesUnies.CountryGroups.Services;

/// <summary>Name and address of the published groups, read once in a unit of work.</summary>
public sealed class CountryGroupDirectory(ISession session, ICacheScopeManager cacheScopes)
{
    private IReadOnlyList<CountryGroupIndex>? _groups;

    /// <summary>All groups, by name.</summary>
    public async ValueTask<IReadOnlyList<CountryGroupIndex>> GetAsync()
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(CountryGroup)));
        return _groups ??= [.. await session.QueryIndex<CountryGroupIndex>().OrderBy(index => index.Name).ListAsync()];
    }

    /// <summary>Links to groups, in the order of their identifiers; those that are no longer published are left out.</summary>
    public async ValueTask<IReadOnlyList<Link>> LinksAsync(IEnumerable<string>? ids)
    {
        var groups = await GetAsync();
        return [.. (ids ?? [])
            .Select(id => groups.FirstOrDefault(group => group.ContentItemId == id))
            .OfType<CountryGroupIndex>()
            .Select(group => new Link(group.Url, Excerpt.Line(group.Name)))];
    }

    /// <summary>What addresses hold for a group: the last segment of its own.</summary>
    public static string SlugOf(string url) => url[(url.LastIndexOf('/') + 1)..];
}
