using System.Collections.Frozen;
using Verger.Hosting;

namespace Verger.Engine.Hosting.Assets;

/// <summary>The assets of the enabled modules and themes by their address: <c>wwwroot/css/site.css</c> of <c>X</c> is <c>/X/css/site.css</c>.</summary>
internal sealed class ModuleAssets
{
    private const string Folder = "wwwroot/";

    private readonly FrozenDictionary<string, ModuleAsset> _assets;

    public ModuleAssets(IEnabledModules modules)
    {
        var assets = new Dictionary<string, ModuleAsset>(StringComparer.OrdinalIgnoreCase);
        foreach (var module in modules.Modules)
        {
            foreach (var resource in module.Assembly.GetManifestResourceNames())
            {
                if (resource.StartsWith(Folder, StringComparison.Ordinal))
                {
                    assets[$"/{module.Id}/{resource.AsSpan(Folder.Length)}"] = new ModuleAsset(module.Assembly, resource);
                }
            }
        }

        _assets = assets.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The asset at that path of the site; null when there is none.</summary>
    public ModuleAsset? Find(string path) => _assets.GetValueOrDefault(path);
}
