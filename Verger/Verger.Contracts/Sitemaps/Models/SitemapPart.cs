using OrchardCore.ContentManagement;

namespace OrchardCore.Sitemaps.Models;

/// <summary>What editors say of one item's place in sitemaps.</summary>
public class SitemapPart : ContentPart
{
    /// <summary>Whether <see cref="ChangeFrequency"/> and <see cref="Priority"/> hold instead of the source's.</summary>
    public bool OverrideSitemapConfig { get; set; }

    /// <summary>How often the page is likely to change.</summary>
    public ChangeFrequency ChangeFrequency { get; set; }

    /// <summary>How important the page is among the site's, from 0 to 10.</summary>
    public int Priority { get; set; } = 5;

    /// <summary>Whether the item stays out of all sitemaps.</summary>
    public bool Exclude { get; set; }
}
