namespace Verger.Content.Sitemaps;

/// <summary>The tags of what is kept of sitemaps.</summary>
internal static class SitemapTags
{
    /// <summary>Removed when a sitemap changes, or an item that visitors have an address of.</summary>
    public const string Sitemaps = "sitemaps";
}
