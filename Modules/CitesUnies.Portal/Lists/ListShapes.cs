using CitesUnies.Portal.Services;
using CitesUnies.Portal.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CitesUnies.Portal.Lists;

/// <summary>Makes the shape of a list from a page of its content items, and describes the page in its head.</summary>
public sealed class ListShapes(
    IShapeFactory shapes, IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModelAccessor, PageMetadata metadata, BreadcrumbTrail breadcrumbs)
{
    /// <summary>Makes the shape; null when the list has no such page.</summary>
    /// <param name="shapeType">The shape's type, by which the theme finds its template.</param>
    /// <param name="heading">What stands over it.</param>
    /// <param name="filters">The choices by which it can be narrowed, with what the address says.</param>
    /// <param name="number">The page's number; null when the address holds something else.</param>
    /// <param name="page">The page.</param>
    /// <param name="choices">The main choice as links; null for those of the first filter.</param>
    public async Task<IShape?> CreateAsync(
        string shapeType, ListHeading heading, IReadOnlyList<ListFilter> filters, int? number, ListPage<ContentItem> page, IReadOnlyList<ListChoice>? choices = null)
    {
        var address = new ListAddress(heading.Path, filters);
        var pager = new ListPager(heading.Path, address.Query, number ?? 0, page.Total, ListPage<ContentItem>.Size);
        if (!pager.Exists)
        {
            return null;
        }

        await metadata.DescribeAsync(heading.Title, heading.Lead, pager.UrlOf(pager.Current), isIndexed: !filters.Any(filter => filter.IsUnknown));
        await breadcrumbs.ShowAsync(heading.Title);
        var items = await SummariesAsync(page.Items, "Summary");
        return await shapes.CreateAsync<ListViewModel>(shapeType, model =>
        {
            model.Heading = heading;
            model.Filters = filters;
            model.Choices = choices ?? (filters is [var main, ..] ? ListChoice.Of(main, address) : []);
            model.Items = items;
            model.Total = page.Total;
            model.Pager = pager;
            model.Address = address;
        });
    }

    /// <summary>The content items as summaries.</summary>
    /// <param name="contentItems">The content items.</param>
    /// <param name="displayType">How each is shown: <c>Summary</c>, <c>SummaryRow</c> …</param>
    public async Task<IReadOnlyList<IShape>> SummariesAsync(IReadOnlyList<ContentItem> contentItems, string displayType)
    {
        var items = new List<IShape>(contentItems.Count);
        foreach (var contentItem in contentItems)
        {
            items.Add(await displayManager.BuildDisplayAsync(contentItem, updateModelAccessor.ModelUpdater, displayType));
        }

        return items;
    }
}
