using OrchardCore.Settings;
using Verger.Site.Settings;

namespace Verger.Site.Setup;

/// <summary>The settings of a site that is not set up: the defaults, and nothing to keep others in.</summary>
internal sealed class UnbornSite : ISiteService
{
    private readonly SiteSettings _settings = new();

    public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult<ISite>(_settings);

    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult<ISite>(_settings);

    public Task UpdateSiteSettingsAsync(ISite site) => throw new InvalidOperationException("The site is not set up.");
}
