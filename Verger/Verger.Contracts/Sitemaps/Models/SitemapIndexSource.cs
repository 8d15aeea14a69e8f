namespace OrchardCore.Sitemaps.Models;

/// <summary>The sitemaps that an index lists.</summary>
public class SitemapIndexSource : SitemapSource
{
    /// <summary>Their <see cref="SitemapType.SitemapId"/>; those that are not enabled are left out.</summary>
    public string[] ContainedSitemapIds { get; set; } = [];
}
