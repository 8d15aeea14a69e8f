using OrchardCore.Seo;
using OrchardCore.Settings;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using Verger.Content.Links;

namespace Verger.Content.Sitemaps;

/// <summary>Names the sitemaps to robots: indexes, and those that no index lists.</summary>
internal sealed class SitemapsRobotsProvider(ISitemapManager sitemaps, ISiteService siteService, AbsoluteUrls absoluteUrls) : IRobotsProvider
{
    /// <inheritdoc/>
    public async Task<string> GetContentAsync()
    {
        if (!(await siteService.GetSiteSettingsAsync()).As<SitemapsRobotsSettings>().IncludeSitemaps)
        {
            return "";
        }

        var enabled = (await sitemaps.GetSitemapsAsync()).Where(sitemap => sitemap.Enabled).ToArray();
        var listed = enabled.OfType<SitemapIndex>().SelectMany(index => index.SitemapSources).OfType<SitemapIndexSource>().SelectMany(source => source.ContainedSitemapIds).ToHashSet();
        var lines = new List<string>();
        foreach (var sitemap in enabled.Where(sitemap => !listed.Contains(sitemap.SitemapId)))
        {
            lines.Add("Sitemap: " + await absoluteUrls.GetAsync("~/" + sitemap.Path));
        }

        return string.Join('\n', lines);
    }
}
