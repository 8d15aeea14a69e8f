using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.Lists;

/// <summary>A list with filters and pages, as the theme shows it.</summary>
public class ListViewModel
{
    /// <summary>The list's own address, where its filters are sent.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>The choices by which it can be narrowed.</summary>
    public IReadOnlyList<ListFilter> Filters { get; set; } = [];

    /// <summary>The page's items, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];

    /// <summary>How many items there are on all pages.</summary>
    public int Total { get; set; }

    /// <summary>The links between the pages.</summary>
    public ListPager Pager { get; set; } = new("/", [], 1, 0, 1);

    /// <summary>Whether a filter is chosen.</summary>
    public bool IsFiltered => Filters.Any(filter => filter.Value.Length > 0);

    /// <summary>The filters for which the address names something that does not exist.</summary>
    public IEnumerable<ListFilter> UnknownFilters => Filters.Where(filter => filter.IsUnknown);
}
