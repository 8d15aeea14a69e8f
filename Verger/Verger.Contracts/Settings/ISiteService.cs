namespace OrchardCore.Settings;

/// <summary>The site's settings, cached.</summary>
public interface ISiteService
{
    /// <summary>The settings to change: hand them to <see cref="UpdateSiteSettingsAsync"/> afterwards.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>The settings to read: shared by all requests, never to be changed.</summary>
    Task<ISite> GetSiteSettingsAsync();

    /// <summary>Keeps changed settings, with the caller's transaction.</summary>
    Task UpdateSiteSettingsAsync(ISite site);
}
