namespace OrchardCore.Sitemaps.Models;

/// <summary>A content type of which a sitemap takes a part.</summary>
public class LimitedContentTypeSitemapEntry : ContentTypeSitemapEntry
{
    /// <summary>How many items are passed over.</summary>
    public int Skip { get; set; }

    /// <summary>How many items are taken at most.</summary>
    public int Take { get; set; } = 50_000;
}
