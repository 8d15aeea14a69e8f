using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;

namespace Verger.Engine.Display.Pages;

/// <summary>Chooses the theme of the request: the proposal of the highest priority whose theme exists. One a scope.</summary>
internal sealed class ThemeManager(IEnumerable<IThemeSelector> selectors, IExtensionManager extensions) : IThemeManager
{
    private IExtensionInfo? _theme;
    private bool _known;

    public async Task<IExtensionInfo?> GetThemeAsync()
    {
        if (_known)
        {
            return _theme;
        }

        var proposals = new List<ThemeSelectorResult>();
        foreach (var selector in selectors)
        {
            if (await selector.GetThemeAsync() is { } proposal)
            {
                proposals.Add(proposal);
            }
        }

        _theme = proposals.OrderByDescending(proposal => proposal.Priority)
            .Select(proposal => extensions.GetExtension(proposal.ThemeName))
            .FirstOrDefault(theme => theme.Exists);
        _known = true;
        return _theme;
    }
}
