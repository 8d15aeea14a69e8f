using CitesUnies.Partners.Indexes;
using CitesUnies.Partners.Models;
using CitesUnies.Portal.Caching;
using CitesUnies.Portal.Lists;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using YesSql;

namespace CitesUnies.Partners.Services;

/// <summary>Reads the published partner institutions.</summary>
public sealed class PartnerInstitutions(ISession session, IContentManager contentManager, ICacheScopeManager cacheScopes)
{
    /// <summary>The first institutions, by rank and name.</summary>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> FirstAsync(int count)
    {
        var items = await Published().OrderBy(index => index.Rank).ThenBy(index => index.Name).Take(count).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }

    /// <summary>A page of the list, by rank and name.</summary>
    /// <param name="categoryId">The term of a category; null for all.</param>
    /// <param name="page">The page's number, from 1.</param>
    public async Task<ListPage<ContentItem>> ListAsync(string? categoryId, int page)
    {
        var query = Published();
        if (categoryId is not null)
        {
            query = query.Where(index => index.CategoryId == categoryId);
        }

        var total = await query.CountAsync();
        var items = await query.OrderBy(index => index.Rank).ThenBy(index => index.Name)
            .Skip((page - 1) * ListPage<ContentItem>.Size).Take(ListPage<ContentItem>.Size).ListAsync();

        return new ListPage<ContentItem>([.. await contentManager.LoadAsync(items)], total);
    }

    private IQuery<ContentItem, PartnerInstitutionIndex> Published()
    {
        cacheScopes.AddDependencies(CacheTags.OfType(nameof(PartnerInstitution)));
        return session.Query<ContentItem, PartnerInstitutionIndex>();
    }
}
