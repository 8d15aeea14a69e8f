using Microsoft.AspNetCore.Mvc;
using OrchardCore.Environment.Cache;
using OrchardCore.Sitemaps.Builders;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using Verger.Caching;
using Verger.Content.Links;

namespace Verger.Content.Sitemaps;

/// <summary>The files of sitemaps: kept ones, or made from content.</summary>
internal sealed class SitemapFiles(SitemapStore store, ISitemapManager sitemaps, ISitemapBuilder builder, ICacheScopeManager cacheScopes, AbsoluteUrls absoluteUrls)
{
    /// <summary>A sitemap under the site's address, which is that of its settings or else of the request; null when there is no such one.</summary>
    public async Task<KeptSitemap?> FindAsync(string sitemapId, IUrlHelper urls)
    {
        if (await sitemaps.GetSitemapAsync(sitemapId) is not { Enabled: true, Path: { } path } sitemap)
        {
            return null;
        }

        var hostPrefix = (await absoluteUrls.GetAsync("/"))!.TrimEnd('/');
        var address = hostPrefix + urls.Content("~/" + path);
        return await store.GetAsync(address, learnt => MakeAsync(sitemap, new SitemapBuilderContext { HostPrefix = hostPrefix, UrlHelper = urls }, address, learnt));
    }

    private async Task<IReadOnlyList<SitemapFile>?> MakeAsync(SitemapType sitemap, SitemapBuilderContext context, string address, CacheContext learnt)
    {
        cacheScopes.EnterScope(learnt.AddTag(SitemapTags.Sitemaps, ITagRemovals.Site));
        try
        {
            return await builder.BuildAsync(sitemap, context) is { } document ? SitemapFile.Of(document, address) : null;
        }
        finally
        {
            cacheScopes.ExitScope();
        }
    }
}
