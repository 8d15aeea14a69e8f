using OrchardCore.Documents;
using OrchardCore.Sitemaps.Models;
using OrchardCore.Sitemaps.Services;
using Verger.Caching;

namespace Verger.Content.Sitemaps;

/// <summary>The sitemaps as they are stored.</summary>
internal sealed class SitemapManager(IDocumentManager<SitemapDocument> documents, ITagRemovals tags) : ISitemapManager
{
    public async Task<string> GetIdentifierAsync() => (await documents.GetOrCreateImmutableAsync()).Identifier ?? "";

    public async Task<IEnumerable<SitemapType>> LoadSitemapsAsync() => (await documents.GetOrCreateMutableAsync()).Sitemaps.Values;

    public async Task<IEnumerable<SitemapType>> GetSitemapsAsync() => (await documents.GetOrCreateImmutableAsync()).Sitemaps.Values;

    public async Task<SitemapType?> LoadSitemapAsync(string sitemapId) => (await documents.GetOrCreateMutableAsync()).Sitemaps.GetValueOrDefault(sitemapId);

    public async Task<SitemapType?> GetSitemapAsync(string sitemapId) => (await documents.GetOrCreateImmutableAsync()).Sitemaps.GetValueOrDefault(sitemapId);

    public async Task DeleteSitemapAsync(string sitemapId)
    {
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Sitemaps.Remove(sitemapId))
        {
            await StoreAsync(document);
        }
    }

    public async Task UpdateSitemapAsync(SitemapType sitemap)
    {
        var document = await documents.GetOrCreateMutableAsync();
        document.Sitemaps[sitemap.SitemapId] = sitemap;
        await StoreAsync(document);
    }

    public async Task UpdateSitemapAsync() => await StoreAsync(await documents.GetOrCreateMutableAsync());

    private Task StoreAsync(SitemapDocument document)
    {
        tags.AfterCommit(SitemapTags.Sitemaps);
        return documents.UpdateAsync(document);
    }
}
