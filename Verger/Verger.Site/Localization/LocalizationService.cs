using OrchardCore.Localization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace Verger.Site.Localization;

internal sealed class LocalizationService(ISiteService siteService) : ILocalizationService
{
    // The portal is French until its settings say otherwise.
    private const string Otherwise = "fr-FR";

    public async Task<string> GetDefaultCultureAsync()
        => (await siteService.GetSettingsAsync<LocalizationSettings>()).DefaultCulture is { Length: > 0 } culture ? culture : Otherwise;

    public async Task<string[]> GetSupportedCulturesAsync()
        => (await siteService.GetSettingsAsync<LocalizationSettings>()).SupportedCultures is { Length: > 0 } cultures ? cultures : [await GetDefaultCultureAsync()];
}
