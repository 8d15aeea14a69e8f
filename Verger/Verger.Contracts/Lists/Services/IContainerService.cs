using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using OrchardCore.Navigation;

namespace OrchardCore.Lists.Services;

/// <summary>Reads and orders the items of lists.</summary>
public interface IContainerService
{
    /// <summary>A page of the items of a list, in the list's order.</summary>
    /// <param name="contentItemId">The item that is the list.</param>
    /// <param name="enableOrdering">Whether editors order it; else the latest come first.</param>
    /// <param name="pager">Which page.</param>
    /// <param name="containedItemOptions">Which items.</param>
    Task<IEnumerable<ContentItem>> QueryContainedItemsAsync(string contentItemId, bool enableOrdering, Pager pager, ContainedItemOptions containedItemOptions);

    /// <summary>Gives items their places, one after the other, in all versions that are latest or published.</summary>
    /// <param name="contentItems">The items, in their new order.</param>
    /// <param name="orderOfFirstItem">The place of the first.</param>
    Task UpdateContentItemOrdersAsync(IEnumerable<ContentItem> contentItems, int orderOfFirstItem);

    /// <summary>The place behind the last item of a list; 0 when it has none.</summary>
    Task<int> GetNextOrderNumberAsync(string contentItemId);

    /// <summary>Gives all items of a list that was not ordered their places, the latest first.</summary>
    Task SetInitialOrder(string contentItemId);
}
