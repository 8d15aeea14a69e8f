using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql;

namespace Verger.Content.Lists;

/// <summary>The queries of lists.</summary>
internal static class ContainedItems
{
    /// <summary>The items of a list, in no order.</summary>
    /// <param name="session">Where.</param>
    /// <param name="listContentItemId">The item that is the list.</param>
    /// <param name="options">Which items.</param>
    /// <param name="owner">Who asks, where that matters.</param>
    public static IQuery<ContentItem> Of(ISession session, string listContentItemId, ContainedItemOptions options, string? owner = null)
    {
        IQuery<ContentItem> query = options.Status switch
        {
            ContentsStatus.Published => session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listContentItemId && index.Published),
            ContentsStatus.Draft => session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listContentItemId && index.Latest && !index.Published),
            _ => session.Query<ContentItem, ContainedPartIndex>(index => index.ListContentItemId == listContentItemId && index.Latest),
        };
        if (options.DisplayText is { Length: > 0 } text)
        {
            query = query.With<ContainedPartIndex>(index => index.DisplayText!.Contains(text));
        }

        return options.Status == ContentsStatus.Owner ? query.With<ContentItemIndex>(index => index.Owner == owner) : query;
    }

    /// <summary>The same in the order of the list: its own, or the latest first.</summary>
    public static IQuery<ContentItem> InOrder(this IQuery<ContentItem> query, bool enableOrdering)
        => enableOrdering
            ? query.With<ContainedPartIndex>().OrderBy(index => index.Order).ThenBy(index => index.ContentItemId)
            : query.With<ContentItemIndex>().OrderByDescending(index => index.CreatedUtc).ThenBy(index => index.ContentItemId);
}
