namespace OrchardCore.Sitemaps.Models;

/// <summary>A list of sitemaps; its one source is a <see cref="SitemapIndexSource"/>.</summary>
public class SitemapIndex : SitemapType;
