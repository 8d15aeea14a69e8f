using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;
using Verger.Hosting;

namespace Verger.Engine.Display.Tables;

/// <summary>A theme and the themes that it is based on.</summary>
internal static class ThemeChain
{
    public static bool IsTheme(IExtensionInfo extension) => extension.Manifest.ModuleInfo is ThemeAttribute;

    /// <summary>The identifiers of the theme and of its bases, the outermost base first. A base that is missing or comes round again ends the chain.</summary>
    public static IReadOnlyList<string> Of(string? themeId, IEnabledModules modules)
    {
        var chain = new List<string>();
        while (!string.IsNullOrEmpty(themeId) && !chain.Contains(themeId)
            && modules.Modules.FirstOrDefault(module => module.Id == themeId) is { } module && IsTheme(module.Extension))
        {
            chain.Insert(0, themeId);
            themeId = ((ThemeAttribute)module.Extension.Manifest.ModuleInfo).BaseTheme;
        }

        return chain;
    }
}
