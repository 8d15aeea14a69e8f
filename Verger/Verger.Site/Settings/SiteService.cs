using OrchardCore.Documents;
using OrchardCore.Settings;
using Verger.Caching;

namespace Verger.Site.Settings;

internal sealed class SiteService(IDocumentManager<SiteSettings> documents, ITagRemovals tags) : ISiteService
{
    public async Task<ISite> LoadSiteSettingsAsync() => await documents.GetOrCreateMutableAsync(CreateAsync);

    public async Task<ISite> GetSiteSettingsAsync() => await documents.GetOrCreateImmutableAsync(CreateAsync);

    public Task UpdateSiteSettingsAsync(ISite site)
    {
        tags.AfterCommit(ITagRemovals.Site);
        return documents.UpdateAsync((SiteSettings)site);
    }

    private static Task<SiteSettings> CreateAsync() => Task.FromResult(new SiteSettings { SiteSalt = Guid.NewGuid().ToString("n") });
}
