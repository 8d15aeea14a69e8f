using OrchardCore.Sitemaps.Models;

namespace OrchardCore.Sitemaps.Services;

/// <summary>Keeps the sitemaps of the site.</summary>
public interface ISitemapManager
{
    /// <summary>A text that is another after each change.</summary>
    Task<string> GetIdentifierAsync();

    /// <summary>All sitemaps, to be changed.</summary>
    Task<IEnumerable<SitemapType>> LoadSitemapsAsync();

    /// <summary>All sitemaps, to be read.</summary>
    Task<IEnumerable<SitemapType>> GetSitemapsAsync();

    /// <summary>A sitemap, to be changed; null when there is none of that id.</summary>
    Task<SitemapType?> LoadSitemapAsync(string sitemapId);

    /// <summary>A sitemap, to be read; null when there is none of that id.</summary>
    Task<SitemapType?> GetSitemapAsync(string sitemapId);

    /// <summary>Takes a sitemap off the site; nothing happens when there is none of that id.</summary>
    Task DeleteSitemapAsync(string sitemapId);

    /// <summary>Stores a sitemap, in place of the one that has its id.</summary>
    Task UpdateSitemapAsync(SitemapType sitemap);

    /// <summary>Says that what sitemaps list has changed.</summary>
    Task UpdateSitemapAsync();
}
