namespace Verger.Content.Sitemaps;

/// <summary>The files of a sitemap, made some time ago.</summary>
/// <param name="Files">The files: the sitemap itself, or its index and its parts.</param>
/// <param name="Tags">What they depend on.</param>
/// <param name="ExpiresOn">Until when they hold, in UTC.</param>
/// <param name="LastModified">Since when they are what they are.</param>
internal sealed record KeptSitemap(IReadOnlyList<SitemapFile> Files, IReadOnlySet<string> Tags, DateTime ExpiresOn, DateTimeOffset LastModified)
{
    private volatile bool _isStale;

    /// <summary>Whether it may no longer be what would be made now.</summary>
    public bool IsStale(DateTime now) => _isStale || now >= ExpiresOn;

    /// <summary>Something that it depends on has changed.</summary>
    public void Drop() => _isStale = true;
}
