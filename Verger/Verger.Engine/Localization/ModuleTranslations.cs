using System.Text;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;
using Verger.Hosting;

namespace Verger.Engine.Localization;

/// <summary>The <c>Localization/{culture}.po</c> files that enabled modules carry; those of later modules win.</summary>
internal sealed class ModuleTranslations(IEnabledModules modules, ILogger<ModuleTranslations> logger) : ITranslationProvider
{
    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        var path = $"Localization/{cultureName}.po";
        foreach (var module in modules.Modules)
        {
            if (module.Assembly.GetManifestResourceStream(path) is { } stream)
            {
                using var reader = new StreamReader(stream, Encoding.UTF8);
                dictionary.MergeTranslations(PoParser.ParseAndLog(reader, $"{module.Id}/{path}", logger));
            }
        }
    }
}
