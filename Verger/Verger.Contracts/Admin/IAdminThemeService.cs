using OrchardCore.Environment.Extensions;

namespace OrchardCore.Admin;

/// <summary>The theme of the dashboard.</summary>
public interface IAdminThemeService
{
    /// <summary>The theme; null when none is set.</summary>
    Task<IExtensionInfo?> GetAdminThemeAsync();

    /// <summary>Sets it, with the caller's transaction.</summary>
    Task SetAdminThemeAsync(string themeName);

    /// <summary>Its identifier; empty when none is set.</summary>
    Task<string> GetAdminThemeNameAsync();
}
