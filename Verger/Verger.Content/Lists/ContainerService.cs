using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;
using Verger.Caching;
using YesSql;
using ISession = YesSql.ISession;

namespace Verger.Content.Lists;

internal sealed class ContainerService(ISession session, ITagRemovals tags, IHttpContextAccessor httpContextAccessor) : IContainerService
{
    public Task<IEnumerable<ContentItem>> QueryContainedItemsAsync(string contentItemId, bool enableOrdering, Pager pager, ContainedItemOptions containedItemOptions)
        => ContainedItems.Of(session, contentItemId, containedItemOptions, httpContextAccessor.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier))
            .InOrder(enableOrdering)
            .Skip(pager.GetStartIndex())
            .Take(pager.PageSize)
            .ListAsync();

    public async Task UpdateContentItemOrdersAsync(IEnumerable<ContentItem> contentItems, int orderOfFirstItem)
    {
        var order = orderOfFirstItem;
        foreach (var contentItem in contentItems)
        {
            var id = contentItem.ContentItemId;
            foreach (var version in await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && (index.Latest || index.Published)).ListAsync())
            {
                version.Alter<ContainedPart>(part => part.Order = order);
                await session.SaveAsync(version);
            }

            order++;
            if (contentItem.As<ContainedPart>()?.ListContentItemId is { } list)
            {
                tags.AfterCommit("contentitemid:" + list);
            }
        }
    }

    public async Task<int> GetNextOrderNumberAsync(string contentItemId)
        => await session.QueryIndex<ContainedPartIndex>(index => index.ListContentItemId == contentItemId).OrderByDescending(index => index.Order).FirstOrDefaultAsync() is { } last
            ? last.Order + 1
            : 0;

    public async Task SetInitialOrder(string contentItemId)
        => await UpdateContentItemOrdersAsync(
            await ContainedItems.Of(session, contentItemId, new ContainedItemOptions { Status = ContentsStatus.Latest }).InOrder(enableOrdering: false).ListAsync(), 0);
}
