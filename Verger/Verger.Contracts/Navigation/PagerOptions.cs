namespace OrchardCore.Navigation;

/// <summary>How long the site's pages of lists are.</summary>
public class PagerOptions
{
    /// <summary>Items on a page.</summary>
    public int PageSize { get; set; } = 10;

    /// <summary>The most items that a visitor may ask for on a page; 0 for no limit.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The most items that a list counts; 0 for no limit.</summary>
    public int MaxPagedCount { get; set; }

    /// <summary>Items on a page, within the limit.</summary>
    public int GetPageSize() => MaxPageSize > 0 && PageSize > MaxPageSize ? MaxPageSize : PageSize;
}
