using OrchardCore.DisplayManagement;

namespace CitesUnies.Portal.ViewModels;

/// <summary>A list with filters and pages, as the theme shows it.</summary>
public class ListViewModel
{
    /// <summary>What stands over it, and its own address, where its filters are sent.</summary>
    public ListHeading Heading { get; set; } = new("/", string.Empty, string.Empty);

    /// <summary>The choices by which it can be narrowed, the main one first.</summary>
    public IReadOnlyList<ListFilter> Filters { get; set; } = [];

    /// <summary>The page's items, as summaries.</summary>
    public IReadOnlyList<IShape> Items { get; set; } = [];

    /// <summary>How many items there are on all pages.</summary>
    public int Total { get; set; }

    /// <summary>The links between the pages.</summary>
    public ListPager Pager { get; set; } = new("/", [], 1, 0, 1);

    /// <summary>The addresses of the list with other choices.</summary>
    public ListAddress Address { get; set; } = new("/", []);

    /// <summary>The title of the page in the browser: pages after the first say their number.</summary>
    public string PageTitle => Pager.Current > 1 ? $"{Heading.Title}, page {Pager.Current}" : Heading.Title;

    /// <summary>The main choice as links, above the form of the other filters.</summary>
    public IReadOnlyList<ListChoice> Choices { get; set; } = [];

    /// <summary>The filters that are offered in a form.</summary>
    public IEnumerable<ListFilter> FieldFilters => Filters.Skip(1).Where(filter => !filter.IsView);

    /// <summary>What the form keeps without a field of its own.</summary>
    public IEnumerable<ListFilter> KeptFilters => Filters.Except(FieldFilters).Where(filter => filter.Value.Length > 0);

    /// <summary>The filters for which something is chosen.</summary>
    public IEnumerable<ListFilter> ChosenFilters => Filters.Where(filter => filter.Value.Length > 0 && !filter.IsView);

    /// <summary>Whether a filter is chosen.</summary>
    public bool IsFiltered => ChosenFilters.Any();

    /// <summary>The filters for which the address names something that does not exist.</summary>
    public IEnumerable<ListFilter> UnknownFilters => Filters.Where(filter => filter.IsUnknown);
}
