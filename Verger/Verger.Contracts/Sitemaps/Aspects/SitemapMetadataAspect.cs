namespace OrchardCore.Sitemaps.Aspects;

/// <summary>What content handlers say of an item's place in sitemaps.</summary>
public class SitemapMetadataAspect
{
    /// <summary>How often the page is likely to change; null where the source says it.</summary>
    public string? ChangeFrequency { get; set; }

    /// <summary>How important the page is, from 0 to 10; null where the source says it.</summary>
    public int? Priority { get; set; }

    /// <summary>Whether the item stays out.</summary>
    public bool Exclude { get; set; }
}
