using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Which theme the current request is shown in.</summary>
public interface IThemeManager
{
    /// <summary>The theme; null when none was chosen or the chosen one is not there.</summary>
    Task<IExtensionInfo?> GetThemeAsync();
}
