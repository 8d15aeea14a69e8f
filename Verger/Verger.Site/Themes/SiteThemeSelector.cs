using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Themes.Services;

namespace Verger.Site.Themes;

/// <summary>Shows visitors the site's theme, unless another selector has a reason of its own.</summary>
internal sealed class SiteThemeSelector(ISiteThemeService themes) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync()
        => await themes.GetSiteThemeNameAsync() is { Length: > 0 } name ? new ThemeSelectorResult { Priority = 0, ThemeName = name } : null;
}
