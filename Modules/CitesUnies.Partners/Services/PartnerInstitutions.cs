using CitesUnies.Partners.Indexes;
using CitesUnies.Portal.Lists;
using OrchardCore.ContentManagement;
using YesSql;

namespace CitesUnies.Partners.Services;

/// <summary>Reads the published partner institutions.</summary>
public sealed class PartnerInstitutions(ISession session, IContentManager contentManager)
{
    /// <summary>The first institutions, by rank and name.</summary>
    /// <param name="count">How many at most.</param>
    public async Task<IReadOnlyList<ContentItem>> FirstAsync(int count)
    {
        var items = await session.Query<ContentItem, PartnerInstitutionIndex>().OrderBy(index => index.Rank).ThenBy(index => index.Name).Take(count).ListAsync();
        return [.. await contentManager.LoadAsync(items)];
    }

    /// <summary>A page of the list, by rank and name.</summary>
    /// <param name="categoryId">The term of a category; null for all.</param>
    /// <param name="page">The page's number, from 1.</param>
    public async Task<ListPage<ContentItem>> ListAsync(string? categoryId, int page)
    {
        var query = session.Query<ContentItem, PartnerInstitutionIndex>();
        if (categoryId is not null)
        {
            query = query.Where(index => index.CategoryId == categoryId);
        }

        var total = await query.CountAsync();
        var items = await query.OrderBy(index => index.Rank).ThenBy(index => index.Name)
            .Skip((page - 1) * ListPage<ContentItem>.Size).Take(ListPage<ContentItem>.Size).ListAsync();

        return new ListPage<ContentItem>([.. await contentManager.LoadAsync(items)], total);
    }
}
