using System.Text.Json.Nodes;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;
using OrchardCore.Themes.Services;

namespace Verger.Site.Themes;

internal sealed class SiteThemeService(ISiteService siteService, IExtensionManager extensions) : ISiteThemeService
{
    /// <summary>Orchard’s own name for it among the settings of the site.</summary>
    public const string Setting = "CurrentThemeName";

    public async Task<IExtensionInfo?> GetSiteThemeAsync()
        => await GetSiteThemeNameAsync() is { Length: > 0 } name ? extensions.GetExtension(name) : null;

    public async Task SetSiteThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[Setting] = JsonValue.Create(themeName);
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task<string> GetSiteThemeNameAsync()
        => (await siteService.GetSiteSettingsAsync()).Properties[Setting]?.GetValue<string>() ?? "";
}
