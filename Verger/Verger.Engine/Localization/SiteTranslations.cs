using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Localization;

namespace Verger.Engine.Localization;

/// <summary>The <c>Localization/{culture}.po</c> beside the site's program: where the people who run a site put their own wording.</summary>
internal sealed class SiteTranslations(IHostEnvironment environment, ILogger<SiteTranslations> logger) : ITranslationProvider
{
    public void LoadTranslations(string cultureName, CultureDictionary dictionary)
    {
        var path = $"Localization/{cultureName}.po";
        var file = environment.ContentRootFileProvider.GetFileInfo(path);
        if (file is { Exists: true, IsDirectory: false })
        {
            using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
            dictionary.MergeTranslations(PoParser.ParseAndLog(reader, path, logger));
        }
    }
}
