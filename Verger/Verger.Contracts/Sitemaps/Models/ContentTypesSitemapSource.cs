namespace OrchardCore.Sitemaps.Models;

/// <summary>The published content items of all types that have addresses, or of some.</summary>
public class ContentTypesSitemapSource : SitemapSource
{
    /// <summary>Whether the items of all types are taken; else those that <see cref="ContentTypes"/> names.</summary>
    public bool IndexAll { get; set; } = true;

    /// <summary>Whether only a part of one type's items is taken, that of <see cref="LimitedContentType"/>.</summary>
    public bool LimitItems { get; set; }

    /// <summary>How often the pages are likely to change, where their type does not say.</summary>
    public ChangeFrequency ChangeFrequency { get; set; }

    /// <summary>How important the pages are among the site's, from 0 to 10, where their type does not say.</summary>
    public int Priority { get; set; } = 5;

    /// <summary>The types that are taken.</summary>
    public ContentTypeSitemapEntry[] ContentTypes { get; set; } = [];

    /// <summary>The type of which a part is taken.</summary>
    public LimitedContentTypeSitemapEntry LimitedContentType { get; set; } = new();
}
