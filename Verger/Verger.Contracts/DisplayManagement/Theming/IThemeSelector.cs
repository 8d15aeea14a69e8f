namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Proposes a theme for the current request.</summary>
public interface IThemeSelector
{
    /// <summary>The proposal; null for none.</summary>
    Task<ThemeSelectorResult?> GetThemeAsync();
}
