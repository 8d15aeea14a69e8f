using OrchardCore.Environment.Extensions;

namespace OrchardCore.Themes.Services;

/// <summary>The theme that visitors see.</summary>
public interface ISiteThemeService
{
    /// <summary>The theme; null when none is set.</summary>
    Task<IExtensionInfo?> GetSiteThemeAsync();

    /// <summary>Sets it, with the caller's transaction.</summary>
    Task SetSiteThemeAsync(string themeName);

    /// <summary>Its identifier; empty when none is set.</summary>
    Task<string> GetSiteThemeNameAsync();
}
