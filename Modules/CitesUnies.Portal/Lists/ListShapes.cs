using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CitesUnies.Portal.Lists;

/// <summary>Makes the shape of a list from a page of its content items.</summary>
public sealed class ListShapes(IShapeFactory shapes, IContentItemDisplayManager displayManager, IUpdateModelAccessor updateModelAccessor)
{
    /// <summary>Makes the shape; null when the list has no such page.</summary>
    /// <param name="shapeType">The shape's type, by which the theme finds its template.</param>
    /// <param name="path">The list's own address.</param>
    /// <param name="filters">The choices by which it can be narrowed, with what the address says.</param>
    /// <param name="number">The page's number; null when the address holds something else.</param>
    /// <param name="page">The page.</param>
    public async Task<IShape?> CreateAsync(string shapeType, string path, IReadOnlyList<ListFilter> filters, int? number, ListPage<ContentItem> page)
    {
        var chosen = filters.Where(filter => filter.Value.Length > 0).Select(filter => KeyValuePair.Create(filter.Name, filter.Value)).ToArray();
        var pager = new ListPager(path, chosen, number ?? 0, page.Total, ListPage<ContentItem>.Size);
        if (!pager.Exists)
        {
            return null;
        }

        var items = await SummariesAsync(page.Items);
        return await shapes.CreateAsync<ListViewModel>(shapeType, model =>
        {
            model.Path = path;
            model.Filters = filters;
            model.Items = items;
            model.Total = page.Total;
            model.Pager = pager;
        });
    }

    /// <summary>The content items as summaries.</summary>
    public async Task<IReadOnlyList<IShape>> SummariesAsync(IReadOnlyList<ContentItem> contentItems)
    {
        var items = new List<IShape>(contentItems.Count);
        foreach (var contentItem in contentItems)
        {
            items.Add(await displayManager.BuildDisplayAsync(contentItem, updateModelAccessor.ModelUpdater, "Summary"));
        }

        return items;
    }
}
