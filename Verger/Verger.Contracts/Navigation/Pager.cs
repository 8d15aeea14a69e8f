namespace OrchardCore.Navigation;

/// <summary>A page of a list.</summary>
public class Pager
{
    /// <summary>The page where none is said.</summary>
    public const int PageDefault = 1;

    /// <summary>The page that an address asks for.</summary>
    /// <param name="pagerParameters">What the address says.</param>
    /// <param name="defaultPageSize">Items on a page where it says nothing.</param>
    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    /// <summary>That page; what is null or below 1 is taken as not said.</summary>
    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is >= 0 ? pageSize.Value : defaultPageSize;
    }

    /// <summary>The page, from 1.</summary>
    public int Page { get; set; }

    /// <summary>Items on a page; 0 for all.</summary>
    public int PageSize { get; set; }

    /// <summary>How many items come before that page (this one when none is said). A page beyond all that can be counted starts at the end of it.</summary>
    public int GetStartIndex(int? page = null)
        => (int)Math.Min(((page ?? Page) - 1L) * PageSize, int.MaxValue);
}
