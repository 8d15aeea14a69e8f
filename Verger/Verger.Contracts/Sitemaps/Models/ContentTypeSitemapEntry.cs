namespace OrchardCore.Sitemaps.Models;

/// <summary>A content type of a sitemap.</summary>
public class ContentTypeSitemapEntry
{
    /// <summary>The type's technical name.</summary>
    public string ContentTypeName { get; set; } = null!;

    /// <summary>How often its pages are likely to change.</summary>
    public ChangeFrequency ChangeFrequency { get; set; }

    /// <summary>How important its pages are among the site's, from 0 to 10.</summary>
    public int Priority { get; set; } = 5;
}
