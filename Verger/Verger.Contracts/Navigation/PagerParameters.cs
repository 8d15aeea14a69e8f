namespace OrchardCore.Navigation;

/// <summary>What the address says of the page of a list: <c>?page=2&amp;pageSize=20</c>. Null when it says nothing.</summary>
public class PagerParameters
{
    /// <summary>The page, from 1.</summary>
    public int? Page { get; set; }

    /// <summary>Items on a page.</summary>
    public int? PageSize { get; set; }
}
