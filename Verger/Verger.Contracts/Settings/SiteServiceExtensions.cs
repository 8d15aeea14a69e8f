using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>Shorter ways to read settings.</summary>
public static class SiteServiceExtensions
{
    /// <summary>The settings of that class, or new ones when there are none.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new()
        => (await siteService.GetSiteSettingsAsync()).As<T>();

    /// <summary>The settings under that name, or new ones when there are none.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new()
        => (await siteService.GetSiteSettingsAsync()).As<T>(name);

    /// <summary>The custom settings of that type (stereotype <c>CustomSettings</c>), or an empty item when there are none.</summary>
    public static Task<ContentItem> GetCustomSettingsAsync(this ISiteService siteService, string name) => siteService.GetSettingsAsync<ContentItem>(name);
}
