using System.Text.Json.Nodes;
using OrchardCore.Admin;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace Verger.Site.Themes;

internal sealed class AdminThemeService(ISiteService siteService, IExtensionManager extensions) : IAdminThemeService
{
    /// <summary>Orchard’s own name for it among the settings of the site.</summary>
    public const string Setting = "CurrentAdminThemeName";

    public async Task<IExtensionInfo?> GetAdminThemeAsync()
        => await GetAdminThemeNameAsync() is { Length: > 0 } name ? extensions.GetExtension(name) : null;

    public async Task SetAdminThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[Setting] = JsonValue.Create(themeName);
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task<string> GetAdminThemeNameAsync()
        => (await siteService.GetSiteSettingsAsync()).Properties[Setting]?.GetValue<string>() ?? "";
}
